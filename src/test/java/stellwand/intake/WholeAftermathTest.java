package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.database.Chore;
import tools.jackson.databind.json.JsonMapper;

/**
 * Staff do whatever comes to their minds, in any order, also what is refused. At every moment each
 * idea has somebody who goes on with it, or an answer, or a reason.
 */
class WholeAftermathTest extends HouseWithActs {
    private static final int IDEAS = 40;
    private static final int ACTS = 1600;
    private static final int LOOKED_AT_EVERY = 40;

    @ParameterizedTest
    @ValueSource(longs = {14, 2017})
    void whatever_staff_do_nothing_lies_between_chairs(long seed) throws Exception {
        var chance = new Random(seed);
        for (int n = 0; n < IDEAS; n++) ideas.add(mailed("Idee %d von vielen".formatted(n)));
        sevenUnits();
        int others = countedBesides();

        for (int n = 1; n <= ACTS; n++) {
            var idea = ideas.get(chance.nextInt(ideas.size()));
            int status = act(idea, chance).getResponse().getStatus();
            assertThat(status).as("act %d of seed %d", n, seed).isIn(302, 403, 409, 422);
            if (n % LOOKED_AT_EVERY == 0) nothingIsLost(others);
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
                        "idea.split",
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
        var statements = new StatementRows(db, ideas);
        var said = statements.all();
        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());
        assertThat(rows()).isEqualTo(before).hasSize(ideas.size());
        assertThat(statements.all()).isEqualTo(said);
        statements.areThoseThatAnOlderHouseTakesOver();
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

    private void nothingIsLost(int others) throws Exception {
        new Chairs(db).lookBetween();
        assertThat(countedBesides()).as("the sum of the ledger").isEqualTo(others);
    }

    /** What the ledger counts of others: what is late and was never sighted. */
    private int countedBesides() throws Exception {
        var ledger = JsonMapper.shared().readTree(page("/api/ledger", ""));
        return ledger.at("/ideas").asInt() - new Chairs(db).inLedger() - cardsToCome();
    }

    /** Of evenings that others have held in this database. */
    private int cardsToCome() {
        return db.sql(
                        """
                        select count(*) from untaken_card join ended_evening using (workshop)
                        where not withheld
                        """)
                .query(Integer.class)
                .single();
    }

    /** Also when it is tried again: every letter went out, and none twice. */
    private void everybodyHearsOnce() {
        var news = new NewsDue(db);
        var due = ideas.subList(0, IDEAS).stream().map(news::of).toList();
        tell();
        for (int n = 0; n < IDEAS; n++) {
            assertThat(letters(ideas.get(n)).stream().skip(1).map(NewsDue::about))
                    .as("after the receipt of " + ideas.get(n))
                    .containsExactlyInAnyOrderElementsOf(due.get(n));
        }
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
        return lettersTo(mail(idea));
    }
}
