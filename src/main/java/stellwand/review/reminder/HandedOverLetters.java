package stellwand.review.reminder;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.idea.Turns;
import stellwand.idea.Turns.Held;
import stellwand.mailbox.Mailbox;
import stellwand.workday.WorkingDays;

/**
 * Tells units what was handed over to them: of many in a row in one letter, and of what was taken
 * back within minutes not at all.
 */
@Component
class HandedOverLetters {
    private final Turns turns;
    private final HandedOverTold told;
    private final AddressBooks books;
    private final ReminderLetters letters;
    private final Mailbox mailbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration quiet;

    /**
     * @param quiet for so long nothing more must have come to a unit
     */
    HandedOverLetters(
            Turns turns,
            HandedOverTold told,
            AddressBooks books,
            ReminderLetters letters,
            Mailbox mailbox,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${stellwand.review.told-after:PT5M}") Duration quiet) {
        this.turns = turns;
        this.told = told;
        this.books = books;
        this.letters = letters;
        this.mailbox = mailbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.quiet = quiet;
    }

    /** All letters of a bunch are posted in the transaction that notes it: all, or none. */
    @Scheduled(fixedDelay = 30_000)
    void tell() {
        var now = clock.instant();
        var fresh = fresh(now.minus(quiet));
        if (fresh.isEmpty()) return;
        var book = books.on(WorkingDays.dayOf(now));
        transaction.executeWithoutResult(_ -> tell(fresh, book));
    }

    /** What came to units to which nothing more has come since, in the same order everywhere. */
    private List<Held> fresh(Instant until) {
        var known = told.all();
        return turns.held().stream()
                .filter(it -> it.unit() != null)
                .collect(groupingBy(Held::unit))
                .values()
                .stream()
                .filter(some -> some.stream().noneMatch(it -> it.since().isAfter(until)))
                .flatMap(List::stream)
                .filter(it -> !it.since().equals(known.get(it.key())))
                .sorted(comparingInt(Held::number))
                .toList();
    }

    /** Where nobody can be reached it waits: somebody may come, and the coordination knows. */
    private void tell(List<Held> fresh, AddressBook book) {
        var ideas = new LinkedHashMap<Recipient, List<Held>>();
        for (var held : fresh) {
            var unit = book.of(held, Audience.UNIT);
            if (unit.isEmpty() || !told.note(held)) continue;
            unit.forEach(to -> ideas.computeIfAbsent(to, _ -> new ArrayList<>()).add(held));
        }
        ideas.forEach((to, some) -> mailbox.post(letters.handedOver(to, some, book)));
    }
}
