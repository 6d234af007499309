package stellwand.mailbox.fetch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final HeldTable held;
    private final Suspicion suspicion;
    private final MailKey key;
    private final MailReader reader;
    private final @Nullable Receiver receiver;
    private final Clock clock;

    HandOver(
            IncomingTable table,
            HeldTable held,
            MailKey key,
            MailReader reader,
            @Nullable Receiver receiver,
            Clock clock) {
        this.table = table;
        this.held = held;
        this.suspicion = new Suspicion(held, key, clock);
        this.key = key;
        this.reader = reader;
        this.receiver = receiver;
        this.clock = clock;
    }

    /** One mail, if one waits. Whether there was one. */
    boolean next() {
        if (receiver == null) return false;
        giveUp();
        var waiting = table.claim(clock.instant());
        waiting.ifPresent(mail -> give(mail, receiver));
        return waiting.isPresent();
    }

    private void giveUp() {
        table.giveUp(clock.instant())
                .forEach(mail ->
                        LOG.warn(
                                "Mail {} was tried {} times and is given up: see docs/mail.md",
                                mail,
                                IncomingTable.MOST_TRIES));
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
                case Incoming.Message message -> give(mail, raw.get(), message, receiver);
            }
        } catch (RuntimeException notNow) {
            LOG.warn("Mail {} was not taken: {}", mail.id(), notNow.getClass().getSimpleName());
        }
    }

    private void give(
            IncomingTable.Waiting mail, byte[] raw, Incoming.Message message, Receiver receiver) {
        var suspicion = this.suspicion.of(mail, message);
        if (suspicion.isPresent()) {
            held.hold(mail.id(), suspicion.get());
            return;
        }
        var fate = isFirst(mail, raw, message) ? receiver.take(arrived(mail, message)) : Fate.TWICE;
        table.taken(mail.id(), fate, clock.instant());
    }

    /**
     * Not what was taken at another of our addresses already. A Message-ID alone says little: some
     * programs use one for all they send.
     */
    private boolean isFirst(IncomingTable.Waiting mail, byte[] raw, Incoming.Message message) {
        var messageId = RawMail.messageId(raw);
        var sender = message.sender();
        if (messageId.isEmpty() || sender == null) return true;
        var names = List.of(messageId.get(), sender.address(), message.subject());
        return table.isFirst(mail, key.mark(names, RawMail.body(raw)));
    }

    /** For somebody who looks at what is held; nothing when it cannot be opened any more. */
    Optional<Incoming.Message> open(UUID id, byte[] sealed) {
        return key.open(id, sealed)
                .map(reader::read)
                .flatMap(it ->
                        it instanceof Incoming.Message read ? Optional.of(read) : Optional.empty());
    }

    /** The same, but of what it says only what stands in its header: the rest is not touched. */
    Optional<Incoming.Message> openHeader(UUID id, byte[] sealed) {
        return key.open(id, sealed)
                .map(RawMail::header)
                .map(reader::read)
                .flatMap(it ->
                        it instanceof Incoming.Message read ? Optional.of(read) : Optional.empty());
    }

    private static Arrived arrived(IncomingTable.Waiting mail, Incoming.Message message) {
        return new Arrived(
                mail.id(),
                mail.address(),
                mail.workshop(),
                mail.receivedAt(),
                message,
                mail.released());
    }

    private static IncomingTable.Reason reason(Incoming.Why why) {
        return switch (why) {
            case EMPTY -> IncomingTable.Reason.EMPTY;
            case TOO_LARGE -> IncomingTable.Reason.TOO_LARGE;
            case CONFUSING -> IncomingTable.Reason.CONFUSING;
        };
    }
}
