package stellwand.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until the test moves it; on the wall of the hall. */
final class HallClock extends Clock {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private volatile Instant now = Instant.EPOCH;

    void moveTo(String time) {
        now = LocalDateTime.parse(time).atZone(BERLIN).toInstant();
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
