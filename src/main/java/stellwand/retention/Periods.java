package stellwand.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import stellwand.workday.WorkingDays;

/** For how long each kind of data is kept: as the operator says, or as usual. */
@Component
public class Periods {
    private final Map<DataKind, Integer> days = new EnumMap<>(DataKind.class);

    public Periods(Environment settings) {
        for (var kind : DataKind.values()) days.put(kind, days(kind, settings));
    }

    private static int days(DataKind kind, Environment settings) {
        int days = settings.getProperty(kind.setting(), Integer.class, kind.usualDays());
        if (days < 0) {
            throw new IllegalArgumentException(
                    "%s is %d: say how many days, or 0 for never".formatted(kind.setting(), days));
        }
        return days;
    }

    /** 0: until somebody erases it. */
    public int days(DataKind kind) {
        return days.getOrDefault(kind, 0);
    }

    /** The first day on which it is gone; empty: it is never. */
    public Optional<LocalDate> goesOn(DataKind kind, Instant overSince) {
        return RetentionRules.goesOn(overSince, days(kind));
    }

    /** What is over since before then, and nothing else, goes now; empty: nothing does. */
    public Optional<Instant> overBefore(DataKind kind, Instant now) {
        return RetentionRules.overBefore(WorkingDays.dayOf(now), days(kind));
    }
}
