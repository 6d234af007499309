package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever wrote was promised that somebody looks within ten working days: a split adds none. */
class PartsInTimeTest extends HouseInTime {
    private static final LocalDate CAME = LocalDate.parse("2026-11-17");
    private static final LocalDate NINE_DAYS_LATER = LocalDate.parse("2026-11-30");

    @Test
    void a_part_is_to_be_sighted_by_the_day_of_its_whole() throws Exception {
        move(CAME);
        var whole = Wishes.idea();
        sent(whole, mark + " eine Uhr. Und Blumen.");
        move(NINE_DAYS_LATER);

        staff(whole, "parts", "words", "%s eine Uhr\n\nUnd Blumen".formatted(mark));

        assertThat(desk(part(whole))).contains("Gesichtet bis 01.12.2026");
        move(NINE_DAYS_LATER.plusDays(2));
        assertThat(desk(part(whole))).contains("Sichtung ist überfällig seit 01.12.2026");
    }

    private UUID part(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number limit 1")
                .param("id", whole)
                .query(UUID.class)
                .single();
    }
}
