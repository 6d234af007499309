package stellwand.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until the test moves it. */
final class MovedClock extends Clock {
    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private volatile Instant now;

    MovedClock(Instant now) {
        this.now = now;
    }

    /** In the office. */
    void moveTo(LocalDate day, String time) {
        now = day.atTime(LocalTime.parse(time)).atZone(OFFICE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
