package stellwand.room;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.people.duties.GroupCounts;

/**
 * Closes the last question of an evening that is over, when nobody has: until then the exact counts
 * lie in the database, small ones too, and people were told that these are for nobody.
 */
@Component
class HereAsByItself {
    /** Whoever forgot to answer at the end may do so at home, and an end may be taken back. */
    private static final Duration AFTER = Duration.ofDays(7);

    private final Courses courses;
    private final GroupCounts counts;
    private final Clock clock;

    HereAsByItself(Courses courses, GroupCounts counts, Clock clock) {
        this.courses = courses;
        this.counts = counts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void closeWhatNobodyClosed() {
        courses.endedBy(clock.instant().minus(AFTER), counts.stillCounted()).forEach(counts::close);
    }
}
