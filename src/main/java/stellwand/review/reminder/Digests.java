package stellwand.review.reminder;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.mailbox.Mailbox;

/** What one recipient has to hear on one day, in one letter. */
@Component
class Digests {
    private static final Comparator<Note> MOST_PRESSING =
            comparingInt(Note::step).thenComparing(Note::about);

    private final Reminded reminded;
    private final ReminderLetters letters;
    private final Mailbox mailbox;
    private final TransactionTemplate transaction;

    Digests(
            Reminded reminded,
            ReminderLetters letters,
            Mailbox mailbox,
            PlatformTransactionManager transactions) {
        this.reminded = reminded;
        this.letters = letters;
        this.mailbox = mailbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The letter is posted in the transaction that notes it: both, or neither. */
    void send(Recipient to, List<Note> notes, AddressBook book, LocalDate today) {
        transaction.executeWithoutResult(_ -> {
            var fresh = fresh(to, notes);
            if (fresh.isEmpty() || !reminded.takes(to, today)) return;
            reminded.note(to, fresh, today);
            mailbox.post(letters.reminder(to, fresh, book));
        });
    }

    /** Of each idea and unit once, even for whoever hears of it in two ways. */
    private List<Note> fresh(Recipient to, List<Note> notes) {
        var heard = reminded.heard(to);
        var byKey =
                notes.stream()
                        .collect(
                                toMap(
                                        it -> it.held().key(),
                                        it -> it,
                                        maxBy(MOST_PRESSING),
                                        LinkedHashMap::new));
        return byKey.values().stream()
                .filter(it -> it.isNewsTo(heard.get(it.held().key())))
                .sorted(comparing(Note::about).reversed())
                .toList();
    }
}
