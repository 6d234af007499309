package stellwand.idea;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import stellwand.workday.Region;

/** As they are on some other day. */
public final class TestDeadlines {
    private TestDeadlines() {}

    public static Deadlines on(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Deadlines(Region.SAXONY, Clock.fixed(noon, ZoneOffset.UTC), 20, 10, 5);
    }
}
