package stellwand.review.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.FollowUps;
import stellwand.idea.Turns;
import stellwand.idea.Unsighted;
import stellwand.workday.WorkingDays;

/**
 * Each working morning, whoever has something to do, or has to know that others have not done it,
 * hears of all of it in one letter; however often a server dies meanwhile.
 */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int YEARS_KEPT = 1;

    private final Turns turns;
    private final FollowUps questions;
    private final Unsighted unsighted;
    private final AddressBooks books;
    private final Digests digests;
    private final Reminded reminded;
    private final WorkingDays days;
    private final Clock clock;
    private final int escalateAfter;
    private final LocalTime from;
    private @Nullable LocalDate done;

    /**
     * @param escalateAfter so many working days late the parent unit hears of it, and as many later
     *     the coordination
     * @param from when the morning begins
     */
    Reminders(
            Turns turns,
            FollowUps questions,
            Unsighted unsighted,
            AddressBooks books,
            Digests digests,
            Reminded reminded,
            WorkingDays days,
            Clock clock,
            @Value("${stellwand.review.escalation-days:5}") int escalateAfter,
            @Value("${stellwand.review.reminders-from:07:00}") String from) {
        if (escalateAfter < 1) {
            throw new IllegalArgumentException("STELLWAND_REVIEW_ESCALATIONDAYS is 1 or more");
        }
        this.turns = turns;
        this.questions = questions;
        this.unsighted = unsighted;
        this.books = books;
        this.digests = digests;
        this.reminded = reminded;
        this.days = days;
        this.clock = clock;
        this.escalateAfter = escalateAfter;
        this.from = LocalTime.parse(from);
    }

    @Scheduled(fixedDelay = 60_000)
    synchronized void tell() {
        var now = clock.instant();
        var today = WorkingDays.dayOf(now);
        if (today.equals(done) || !days.isWorkingDay(today)) return;
        if (WorkingDays.timeOf(now).isBefore(from)) return;
        if (!tell(today)) return;
        reminded.forget(today.minusYears(YEARS_KEPT));
        done = today;
    }

    /**
     * @return whether everybody was told; else it is to be done once more
     */
    private boolean tell(LocalDate today) {
        var book = books.on(today);
        boolean all = true;
        for (var each : notes(book, today).entrySet()) {
            all &= tell(each.getKey(), each.getValue(), book, today);
        }
        return all;
    }

    private Map<Recipient, List<Note>> notes(AddressBook book, LocalDate today) {
        var reminding = new Reminding(days, escalateAfter, today);
        var notes = new LinkedHashMap<Recipient, List<Note>>();
        var all =
                Stream.of(
                                turns.held().stream().map(it -> reminding.of(it, book.reach(it))),
                                questions.held().stream().map(reminding::ofQuestion),
                                unsighted.held().stream().map(reminding::ofSighting))
                        .flatMap(it -> it)
                        .flatMap(List::stream);
        all.forEach(note -> {
            for (var to : book.of(note.held(), note.to())) {
                notes.computeIfAbsent(to, _ -> new ArrayList<>()).add(note);
            }
        });
        return notes;
    }

    /** One letter that cannot be written keeps nobody else waiting. */
    private boolean tell(Recipient to, List<Note> notes, AddressBook book, LocalDate today) {
        try {
            digests.send(to, notes, book, today);
            return true;
        } catch (RuntimeException e) {
            LOG.error("A reminder cannot be sent now: tried again", e);
            return false;
        }
    }
}
