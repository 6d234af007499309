package stellwand.mailbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Mail on its way out. A letter is stored in the transaction of whoever posts it: it goes out if
 * and only if what it tells of has happened. It is sent at least once; should it be sent twice, the
 * Message-ID tells the recipient's mail program.
 */
@Component
public class Mailbox {
    private final MailTable table;
    private final PostRound round;
    private final Clock clock;

    Mailbox(MailTable table, PostRound round, Clock clock) {
        this.table = table;
        this.round = round;
        this.clock = clock;
    }

    /** Whether a mail server is known. Letters posted before wait for it. */
    public boolean isOpen() {
        return round.isOpen();
    }

    /**
     * @return its Message-ID, by which a reply is known
     */
    public String post(Letter letter) {
        var messageId = round.newMessageId();
        table.add(letter, messageId, round.signed(letter.replyTo(), messageId), clock.instant());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            round.soon();
            return messageId;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        round.soon();
                    }
                });
        return messageId;
    }

    /**
     * Which letter of ours an address answers that we gave with it.
     *
     * @param detail what stood behind the plus
     */
    public Optional<String> answered(@Nullable String detail) {
        return detail == null ? Optional.empty() : round.answered(detail);
    }

    /** What waits although it was tried several times. */
    public Optional<Stuck> stuck() {
        return table.stuck();
    }

    /** The newest first. */
    public List<Failure> failures() {
        return table.failures();
    }
}
