package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.database.Chore;
import stellwand.review.TestLinks;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/**
 * Staff do whatever comes to their minds, in any order, also what is refused. At every moment each
 * idea has somebody who goes on with it, or an answer, or a reason.
 */
class WholeAftermathTest extends HouseWithUnits {
    private static final int IDEAS = 40;
    private static final int ACTS = 800;
    private static final int LOOKED_AT_EVERY = 40;
    private static final List<String> RESULTS =
            List.of("FEASIBLE", "WITH_CONDITIONS", "NOT_NOW", "NOT_FEASIBLE", "ALREADY_THERE");

    private final List<UUID> ideas = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {14, 9, 2017})
    void whatever_staff_do_nothing_lies_between_chairs(long seed) throws Exception {
        var chance = new Random(seed);
        for (int n = 0; n < IDEAS; n++) ideas.add(sentIn(n));

        for (int n = 1; n <= ACTS; n++) {
            var idea = ideas.get(chance.nextInt(IDEAS));
            int status = act(idea, chance).getResponse().getStatus();
            assertThat(status).as("act %d of seed %d", n, seed).isIn(302, 403, 409, 422);
            if (n % LOOKED_AT_EVERY == 0) nothingIsLost();
        }

        everythingHappened();
        everybodyHearsOnce();
        rebuiltFromTheJournalTheRowsAreTheSame();
    }

    /** Else the looks would have seen nothing of it. */
    private void everythingHappened() {
        var happened =
                db.sql("select distinct type from event where stream = any(:ideas)")
                        .param("ideas", ideas.toArray(UUID[]::new))
                        .query((row, _) -> row.getString("type"))
                        .list();
        assertThat(happened)
                .contains(
                        "idea.sighted",
                        "idea.set-aside",
                        "idea.bundled",
                        "idea.sighting-undone",
                        "idea.handed-over",
                        "idea.handed-back",
                        "idea.unit-asked",
                        "idea.asking-ended",
                        "review.statement-drafted",
                        "review.statement-released",
                        "review.idea-answered",
                        "review.answer-changed");
    }

    private void rebuiltFromTheJournalTheRowsAreTheSame() throws Exception {
        var before = rows();
        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());
        assertThat(rows()).isEqualTo(before).hasSize(IDEAS);
    }

    private List<String> rows() {
        return db.sql(
                        """
                        select (to_jsonb(i) - 'touched')::text || (
                            select coalesce(jsonb_agg(to_jsonb(t) order by t.unit)::text, '')
                            from turn t where t.idea = i.id) as row
                        from idea i
                        where id = any(:ideas)
                        order by number
                        """)
                .param("ideas", ideas.toArray(UUID[]::new))
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private UUID sentIn(int n) {
        var id = UUID.randomUUID();
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", id.toString())
                .param("id", id.toString())
                .param("text", "Idee %d von vielen".formatted(n))
                .param("mail", mail(id))
                .exchange();
        var receipt = letters(id).getFirst();
        mvc.post().uri(receipt.replaceAll("(?s).*(/ideas/mail/\\S+).*", "$1")).exchange();
        return id;
    }

    private static String mail(UUID idea) {
        return "omar-%s@example.org".formatted(idea);
    }

    private MvcTestResult act(UUID idea, Random chance) {
        var unit = (chance.nextBoolean() ? social : schools).toString();
        var other = ideas.get(chance.nextInt(IDEAS));
        var result = RESULTS.get(chance.nextInt(RESULTS.size()));
        var who = chance.nextBoolean() ? aylin : organiser;
        var asked = asked(idea, chance);
        var writes = chance.nextInt(3) > 0 ? "statement" : "draft";
        return switch (chance.nextInt(18)) {
            case 0, 1 -> staff(idea, "sighting");
            case 2, 3 -> staff(idea, "holder", "unit", unit);
            case 4 -> staff(idea, "holder/return", "reason", "Nicht wir");
            case 5 -> staff(idea, "undoing");
            case 6 -> staff(idea, "setting-aside", "reason", "Den gibt es schon");
            case 7 -> staff(idea, "bundle", "into", String.valueOf(number(other)));
            case 8, 9 -> says(who, idea, holder(idea), writes, said(result));
            case 10, 11 -> staff(idea, "holder/asked", "unit", unit);
            case 12 -> staff(asked.idea, "holder/asked/end", "unit", asked.unit.toString());
            case 13 -> byLink(asked.idea, asked.unit, writes.equals("draft"), result);
            case 14, 15, 16 -> answers(idea, result, "Die Antwort ist: " + result);
            default ->
                    says(
                            organiser,
                            idea,
                            "answer/change",
                            Map.of(
                                    "result",
                                    result,
                                    "language",
                                    "de",
                                    "words",
                                    "Doch: " + result,
                                    "why",
                                    "Es hat sich etwas geändert"));
        };
    }

    /** Somebody who has the link of a unit, whether or not anything is expected of that. */
    private MvcTestResult byLink(UUID idea, UUID unit, boolean isTheirs, String result) {
        var link = TestLinks.made(house, idea, unit, WorkingDays.dayOf(Instant.now()), null);
        var request =
                mvc.post()
                        .uri(isTheirs ? link : link + "/return")
                        .param("id", UUID.randomUUID().toString())
                        .param("reason", "Nicht wir");
        said(result).forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> said(String feasibility) {
        return Map.of("feasibility", feasibility, "reasons", "Darum", "language", "de");
    }

    /** Else any: what is refused is tried, too. */
    private UUID holder(UUID idea) {
        return db.sql("select coalesce(unit, :social) from idea where id = :id")
                .param("social", social)
                .param("id", idea)
                .query(UUID.class)
                .single();
    }

    /** Who is asked beside about which idea; else any. */
    private record Asked(UUID idea, UUID unit) {}

    private Asked asked(UUID idea, Random chance) {
        var all =
                db.sql(
                                """
                                select idea, unit from turn
                                where not leads and idea = any(:ideas)
                                order by since, idea, unit
                                """)
                        .param("ideas", ideas.toArray(UUID[]::new))
                        .query(Asked.class)
                        .list();
        return all.isEmpty() ? new Asked(idea, social) : all.get(chance.nextInt(all.size()));
    }

    private void nothingIsLost() throws Exception {
        new Chairs(db).lookBetween();
        var ledger = JsonMapper.shared().readTree(page("/api/ledger", ""));
        assertThat(ledger.at("/ideas").asInt())
                .as("the sum of the ledger")
                .isEqualTo(new Chairs(db).count("visible and standing <> 'SPLIT'"));
    }

    /** Also when it is tried again: every letter went out, and none twice. */
    private void everybodyHearsOnce() {
        tell();
        var once = ideas.stream().map(this::letters).toList();
        tell();
        assertThat(ideas.stream().map(this::letters).toList()).isEqualTo(once);
        for (var idea : ideas) {
            assertThat(letters(idea)).doesNotHaveDuplicates();
        }
    }

    private void tell() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
    }

    private List<String> letters(UUID idea) {
        return db.sql("select body from mail_out where recipient = :to order by created_at")
                .param("to", mail(idea))
                .query((row, _) -> row.getString("body"))
                .list();
    }
}
