package stellwand.unit.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.unit.UnitId;
import stellwand.unit.UnitReach;
import stellwand.workshop.Wording;

/** Aylin and Bo work in one office, and Bo in another one, too. */
class AttendanceTest {
    private static final UUID AYLIN = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);
    private static final UnitId SOCIAL = new UnitId(new UUID(0, 3));
    private static final UnitId SCHOOLS = new UnitId(new UUID(0, 4));
    private static final UnitId EMPTY = new UnitId(new UUID(0, 5));

    @Test
    void whoever_is_away_is_so_from_the_first_day_to_the_last() {
        var absence = away(SOCIAL, AYLIN, "2026-12-07", "2026-12-11");
        assertThat(on("2026-12-06", absence).present(SOCIAL)).containsOnly(AYLIN, BO);
        assertThat(on("2026-12-07", absence).present(SOCIAL)).containsOnly(BO);
        assertThat(on("2026-12-11", absence).present(SOCIAL)).containsOnly(BO);
        assertThat(on("2026-12-12", absence).present(SOCIAL)).containsOnly(AYLIN, BO);
    }

    @Test
    void a_unit_is_deserted_until_the_first_of_its_people_comes_back() {
        var one = away(SOCIAL, AYLIN, "2026-12-07", "2026-12-11");
        var other = away(SOCIAL, BO, "2026-12-01", "2026-12-09");
        assertThat(on("2026-12-08", one).desertedUntil(SOCIAL)).isEmpty();
        assertThat(on("2026-12-08", one, other).desertedUntil(SOCIAL))
                .contains(LocalDate.parse("2026-12-09"));
        assertThat(on("2026-12-10", one, other).desertedUntil(SOCIAL)).isEmpty();
    }

    @Test
    void somebody_may_be_away_from_one_and_there_for_another() {
        var absence = away(SCHOOLS, BO, "2026-12-07", "2026-12-11");
        assertThat(on("2026-12-08", absence).present(SOCIAL)).containsOnly(AYLIN, BO);
        assertThat(on("2026-12-08", absence).desertedUntil(SCHOOLS))
                .contains(LocalDate.parse("2026-12-11"));
    }

    @Test
    void where_nobody_works_nobody_is_away() {
        var absence = away(EMPTY, BO, "2026-12-07", "2026-12-11");
        assertThat(on("2026-12-08", absence).desertedUntil(EMPTY)).isEmpty();
        assertThat(on("2026-12-08", absence).desertedUntil(new UnitId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void whoever_cannot_sign_in_any_more_is_not_there() {
        var absence = away(SOCIAL, AYLIN, "2026-12-07", "2026-12-11");
        var attendance =
                new Attendance(units(), Set.of(AYLIN), List.of(absence), day("2026-12-08"));
        assertThat(attendance.present(SOCIAL)).isEmpty();
        assertThat(attendance.desertedUntil(SOCIAL)).contains(day("2026-12-11"));
    }

    private static Attendance on(String day, Absence... absences) {
        return new Attendance(units(), Set.of(AYLIN, BO), List.of(absences), day(day));
    }

    private static List<UnitReach> units() {
        return List.of(unit(SOCIAL, AYLIN, BO), unit(SCHOOLS, BO), unit(EMPTY));
    }

    private static UnitReach unit(UnitId id, UUID... people) {
        var name = Wording.of(new UUID(0, 9), "name", Map.of("de", "Amt"));
        return new UnitReach(id, name, null, null, Set.of(people));
    }

    private static Absence away(UnitId unit, UUID staff, String first, String last) {
        return new Absence(unit, staff, day(first), day(last));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
