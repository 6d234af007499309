package stellwand.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.review.TestLinks;
import stellwand.workday.WorkingDays;

/** Whatever staff may do with ideas, and what some try that may not. */
abstract class HouseWithActs extends HouseWithUnits {
    private static final int MOST_IDEAS = 80;
    private static final List<String> RESULTS =
            List.of("FEASIBLE", "WITH_CONDITIONS", "NOT_NOW", "NOT_FEASIBLE", "ALREADY_THERE");

    final List<UUID> ideas = new ArrayList<>();
    private final List<UUID> offices = new ArrayList<>();

    /** In one of them a second person always releases. */
    void sevenUnits() {
        offices.addAll(List.of(social, schools));
        for (var name : List.of("Ordnungsamt", "Sportamt", "Grünflächenamt", "Kulturamt")) {
            offices.add(UUID.randomUUID());
            unit(offices.getLast(), name, false);
        }
        offices.add(UUID.randomUUID());
        unit(offices.getLast(), "Rechtsamt", true, both);
    }

    MvcTestResult act(UUID idea, Random chance) {
        var unit = offices.get(chance.nextInt(offices.size())).toString();
        var other = ideas.get(chance.nextInt(ideas.size()));
        var result = RESULTS.get(chance.nextInt(RESULTS.size()));
        var who = chance.nextBoolean() ? aylin : organiser;
        var asked = asked(idea, chance);
        var writes = chance.nextInt(3) > 0 ? "statement" : "draft";
        return switch (chance.nextInt(21)) {
            case 0, 1 -> staff(idea, "sighting");
            case 2, 3, 16 -> staff(idea, "holder", "unit", unit);
            case 4 -> staff(idea, "holder/return", "reason", "Nicht wir");
            case 5 -> staff(idea, "undoing");
            case 6 -> staff(idea, "setting-aside", "reason", "Den gibt es schon");
            case 7 -> staff(idea, "bundle", "into", String.valueOf(number(other)));
            case 8, 9 -> says(who, idea, holder(idea), writes, said(result));
            case 10, 11 -> staff(idea, "holder/asked", "unit", unit);
            case 12 -> staff(asked.idea, "holder/asked/end", "unit", asked.unit.toString());
            case 13 -> byLink(asked.idea, asked.unit, writes.equals("draft"), result);
            case 14, 15 -> answers(idea, result, "Die Antwort ist: " + result);
            case 17, 18 -> says(who, idea, holder(idea), "release", Map.of("draft", draft(idea)));
            case 19 -> split(idea);
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

    /** Of the last one that somebody wrote; else any. */
    private String draft(UUID idea) {
        return db
                .sql(
                        """
                        select data -> 'statement' ->> 'reasons' as reasons from event
                        where stream = :id and type = 'review.statement-drafted'
                        order by seq desc limit 1
                        """)
                .param("id", idea)
                .query((row, _) -> row.getString("reasons"))
                .list()
                .stream()
                .findFirst()
                .orElse(idea.toString());
    }

    /** A few only: each makes two more of one. */
    private MvcTestResult split(UUID idea) {
        if (ideas.size() > MOST_IDEAS - 2) return staff(idea, "sighting");
        var done = staff(idea, "parts", "words", "Das eine\n\nDas andere");
        db
                .sql("select unnest(parts) as part from idea where id = :id order by part")
                .param("id", idea)
                .query(UUID.class)
                .list()
                .stream()
                .filter(part -> !ideas.contains(part))
                .forEach(ideas::add);
        return done;
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
}
