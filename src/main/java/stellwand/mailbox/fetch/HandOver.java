package stellwand.mailbox.fetch;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stellwand.mailbox.fetch.Receiver.Arrived;
import stellwand.mailbox.incoming.Incoming;
import stellwand.mailbox.incoming.MailReader;

/** Opens what was fetched, reads it and gives it to whoever makes something of it. */
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final IncomingTable table;
    private final MailKey key;
    private final MailReader reader;
    private final @Nullable Receiver receiver;
    private final Clock clock;

    HandOver(
            IncomingTable table,
            MailKey key,
            MailReader reader,
            @Nullable Receiver receiver,
            Clock clock) {
        this.table = table;
        this.key = key;
        this.reader = reader;
        this.receiver = receiver;
        this.clock = clock;
    }

    /** One mail, if one waits. Whether there was one. */
    boolean next() {
        if (receiver == null) return false;
        var waiting = table.claim(clock.instant());
        waiting.ifPresent(mail -> give(mail, receiver));
        return waiting.isPresent();
    }

    private void give(IncomingTable.Waiting mail, Receiver receiver) {
        var raw = key.open(mail.id(), mail.raw());
        if (raw.isEmpty()) {
            table.unreadable(mail.id(), IncomingTable.Reason.KEY_LOST);
            LOG.warn("Mail {} was sealed with another key: see docs/mail.md", mail.id());
            return;
        }
        try {
            switch (reader.read(raw.get())) {
                case Incoming.Unreadable(var why) -> table.unreadable(mail.id(), reason(why));
                case Incoming.Message message -> {
                    receiver.take(arrived(mail, message));
                    table.taken(mail.id(), clock.instant());
                }
            }
        } catch (RuntimeException notNow) {
            LOG.warn(
                    "Mail {} was not taken: {}; trying again",
                    mail.id(),
                    notNow.getClass().getSimpleName());
        }
    }

    private static Arrived arrived(IncomingTable.Waiting mail, Incoming.Message message) {
        return new Arrived(mail.id(), mail.address(), mail.workshop(), mail.receivedAt(), message);
    }

    private static IncomingTable.Reason reason(Incoming.Why why) {
        return switch (why) {
            case EMPTY -> IncomingTable.Reason.EMPTY;
            case TOO_LARGE -> IncomingTable.Reason.TOO_LARGE;
            case CONFUSING -> IncomingTable.Reason.CONFUSING;
        };
    }
}
