package stellwand.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;

/** What the coordination and seven units do on a working day, some of them slowly. */
abstract class HouseAtWork extends HouseInTheFall {
    private static final int SIGHTED_A_DAY = 9;
    private static final LocalDate AFTER_CHRISTMAS = LocalDate.parse("2018-01-05");

    private final Random chance = new Random(1409);

    void work(LocalDate day) {
        clock.moveTo(day, "10:00");
        if (day.equals(LocalDate.parse("2017-12-18"))) bothAreAway(day);
        some("standing = 'RECEIVED'").stream().limit(SIGHTED_A_DAY).forEach(this::sights);
        some("standing = 'IN_REVIEW' and unit is null").forEach(this::goesOn);
        for (var turn : waiting()) replies(turn, day);
        some("standing = 'ANSWERED'").stream()
                .filter(_ -> chance.nextInt(200) == 0)
                .forEach(this::corrects);
    }

    List<UUID> some(String which) {
        return db.sql("select id from idea where %s order by number".formatted(which))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private void bothAreAway(LocalDate day) {
        for (var member : both) {
            mvc.post()
                    .uri("/staff/absences")
                    .header("Cookie", organiser)
                    .param("who", social + "_" + member.id())
                    .param("first", day.toString())
                    .param("last", AFTER_CHRISTMAS.minusDays(1).toString())
                    .exchange();
        }
    }

    private void sights(UUID idea) {
        switch (chance.nextInt(20)) {
            case 0 -> staff(idea, "setting-aside", "reason", "Den gibt es schon");
            case 1 -> staff(idea, "parts", "words", "Das eine\n\nDas andere");
            case 2, 3 -> bundles(idea);
            default -> staff(idea, "sighting");
        }
    }

    private void bundles(UUID idea) {
        var into = some("standing in ('IN_REVIEW', 'ANSWERED')");
        if (into.isEmpty()) staff(idea, "sighting");
        else staff(idea, "bundle", "into", String.valueOf(number(into.getFirst())));
    }

    /** Along the path, or where nobody is named to whoever may know it, and then it answers. */
    private void goesOn(UUID idea) {
        if (chance.nextInt(3) == 0) return;
        int said =
                db.sql(
                                "select count(*) from unit_statement where idea = :id and feasibility is not null")
                        .param("id", idea)
                        .query(Integer.class)
                        .single();
        if (said > 0 && chance.nextInt(3) == 0) {
            answers(idea, "WITH_CONDITIONS", "Das wird so gemacht: " + chance.nextInt(1000));
        } else if (staff(idea, "holder/path").getResponse().getStatus() != 302) {
            staff(idea, "holder", "unit", anyOffice(), "reason", "Es dauert länger");
            if (chance.nextInt(4) == 0) staff(idea, "holder/asked", "unit", anyOffice());
        }
    }

    private String anyOffice() {
        return offices.get(chance.nextInt(offices.size())).toString();
    }

    record Waiting(UUID idea, UUID unit, boolean leads) {}

    private List<Waiting> waiting() {
        return db.sql(
                        """
                        select t.idea, t.unit, t.leads
                        from turn t
                        join idea i on i.id = t.idea
                        join unit u on u.id = t.unit
                        order by i.number, u.number
                        """)
                .query(new DataClassRowMapper<>(Waiting.class))
                .list();
    }

    /** The sports office is slow. */
    private void replies(Waiting it, LocalDate day) {
        boolean isSlow = it.unit.equals(offices.get(3));
        if (chance.nextInt(isSlow ? 20 : 6) > 0) return;
        switch (chance.nextInt(12)) {
            case 0 -> back(it);
            case 1 ->
                    staff(
                            it.idea,
                            "holder/deadline",
                            "due",
                            OfficeDays.after(day, 20).toString(),
                            "reason",
                            "Das Gutachten fehlt");
            default -> speaks(it.idea, it.unit, chance);
        }
    }

    private void back(Waiting it) {
        if (it.leads) staff(it.idea, "holder/return", "reason", "Nicht wir");
        else staff(it.idea, "holder/asked/end", "unit", it.unit.toString());
    }

    private void corrects(UUID idea) {
        says(
                organiser,
                idea,
                "answer/change",
                Map.of(
                        "result", "PARTLY",
                        "language", "de",
                        "words", "Doch nur zum Teil",
                        "why", "Das Geld reicht nicht"));
    }
}
