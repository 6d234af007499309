package stellwand.idea;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;
import stellwand.promise.Promises;
import stellwand.workday.Region;

/** As they are on some other day. */
public final class TestDeadlines {
    private TestDeadlines() {}

    public static Deadlines on(LocalDate day, ApplicationContext house) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Deadlines(
                Region.SAXONY,
                house.getBean(Paths.class),
                house.getBean(Promises.class),
                Clock.fixed(noon, ZoneOffset.UTC));
    }
}
