package stellwand.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import stellwand.workshop.WorkshopId;

/**
 * An evening that has begun and that nobody has ended.
 *
 * @param overBy the earliest moment at which the house may end it, by its plan
 * @param resumed whether somebody took its end back
 */
record Course(WorkshopId workshop, Instant overBy, Instant begunAt, boolean resumed) {
    /** Of the next morning: no evening that runs over midnight lasts until then. */
    private static final LocalTime NIGHT_IS_OVER = LocalTime.of(4, 0);

    private static final Duration LONGEST_OVERRUN = Duration.ofHours(12);

    /** Long enough for a meal, a walk, or a network that is away. */
    private static final Duration QUIET = Duration.ofHours(3);

    /** Where the plan says nothing any more. */
    private static final Duration QUIET_WITHOUT_PLAN = Duration.ofHours(24);

    static Instant overBy(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        var night = start.toLocalDate().plusDays(1).atTime(NIGHT_IS_OVER).atZone(zone);
        var overrun = end.atZone(zone).plus(LONGEST_OVERRUN);
        return (overrun.isAfter(night) ? overrun : night).toInstant();
    }

    /**
     * Held on another day than planned, or gone on with by somebody, its plan says nothing.
     *
     * @param last when anything happened last
     */
    Instant endsAt(Instant last) {
        if (resumed || begunAt.isAfter(overBy)) return last.plus(QUIET_WITHOUT_PLAN);
        var quiet = last.plus(QUIET);
        return quiet.isAfter(overBy) ? quiet : overBy;
    }
}
