package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaKind;
import tools.jackson.databind.json.JsonMapper;

/** Ten working days for the sighting, and five more until everybody sees that it is late. */
class UnsightedTest extends HouseInTime {
    private static final LocalDate CAME = LocalDate.parse("2026-11-02");
    private static final Pattern OVERDUE =
            Pattern.compile("(?s)/staff/ideas\">.*?überfällig: (\\d+)");

    @Test
    void what_came_is_late_for_everybody_on_the_day_after_its_days_and_a_week_of_grace()
            throws Exception {
        var first = cameOn(CAME);
        var second = cameOn(CAME.plusDays(1));

        move(LocalDate.parse("2026-11-24"));
        int late = late();

        staff(second, "sighting");
        assertThat(late()).as("it was due on 17, and had five more").isEqualTo(late);
        staff(first, "sighting");
        assertThat(late()).as("it was due on 16").isEqualTo(late - 1);
    }

    @Test
    void whoever_sights_sees_how_much_is_overdue_where_they_start() throws Exception {
        var first = cameOn(CAME);
        var second = cameOn(CAME.plusDays(1));

        move(LocalDate.parse("2026-11-17"));
        int overdue = overdue();
        assertThat(overdue).isPositive();

        staff(second, "sighting");
        assertThat(overdue()).as("it is due today").isEqualTo(overdue);
        staff(first, "setting-aside", "reason", "Den gibt es schon");
        assertThat(overdue()).isEqualTo(overdue - 1);
    }

    private UUID cameOn(LocalDate day) {
        move(day);
        return came(IdeaKind.IDEA, mark + " am " + day).id();
    }

    private int late() throws Exception {
        return JsonMapper.shared().readTree(page("/api/ledger", "")).at("/late").asInt();
    }

    private int overdue() throws Exception {
        var found = OVERDUE.matcher(page("/staff/start"));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
