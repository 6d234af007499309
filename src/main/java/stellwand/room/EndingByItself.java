package stellwand.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;
import stellwand.workshop.WorkshopId;

/**
 * An evening that everybody left without ending it ends the night after: its cards become ideas
 * only then, and their days only count from then on.
 */
@Component
class EndingByItself {
    private static final Logger LOG = LoggerFactory.getLogger(EndingByItself.class);

    private final Courses courses;
    private final Endings endings;
    private final Journal journal;
    private final Clock clock;

    EndingByItself(Courses courses, Endings endings, Journal journal, Clock clock) {
        this.courses = courses;
        this.endings = endings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Not at once after a start: devices that were cut off send what they still have first. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void endWhatIsLeftOpen() {
        var now = clock.instant();
        for (var course : courses.leftOpen(now)) endOrGoOn(course, now);
    }

    /** One evening that cannot be ended keeps no other one open. */
    private void endOrGoOn(Course course, Instant now) {
        try {
            endIfQuiet(course, now);
        } catch (RuntimeException e) {
            LOG.error("Evening {} cannot be ended now: tried again", course.workshop(), e);
        }
    }

    private void endIfQuiet(Course course, Instant now) {
        var last = last(course.workshop());
        if (now.isBefore(course.endsAt(last.at()))) return;
        endings.end(wish(course.workshop(), last), Envelope.HOUSE, course.workshop());
    }

    private Recorded last(WorkshopId workshop) {
        var stream = workshop.stream();
        return journal.read(stream, journal.states(stream).seq() - 1).getLast();
    }

    /** The same from every server that looks, and another one once somebody took the end back. */
    private static UUID wish(WorkshopId workshop, Recorded last) {
        var path = "evening/%s/ends-after/%d".formatted(workshop.id(), last.seq());
        return UUID.nameUUIDFromBytes(path.getBytes(UTF_8));
    }
}
