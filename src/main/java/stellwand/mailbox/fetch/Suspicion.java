package stellwand.mailbox.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import stellwand.mailbox.fetch.IncomingTable.Reason;
import stellwand.mailbox.fetch.IncomingTable.Waiting;
import stellwand.mailbox.incoming.Incoming;
import stellwand.mailbox.incoming.MayAnswer;

/**
 * What is held until somebody has looked at it: nothing is deleted on suspicion, and nothing that a
 * person released is suspected again.
 */
final class Suspicion {
    /** Of one sender within a day; a table's photos are fewer. */
    static final int MOST_A_DAY = 20;

    private static final Duration A_DAY = Duration.ofDays(1);

    private final HeldTable table;
    private final MailKey key;
    private final Clock clock;

    Suspicion(HeldTable table, MailKey key, Clock clock) {
        this.table = table;
        this.key = key;
        this.clock = clock;
    }

    Optional<Reason> of(Waiting mail, Incoming.Message message) {
        if (mail.released()) return Optional.empty();
        boolean isMass = isOneOfMany(mail, message);
        if (message.calledSpam()) return Optional.of(Reason.SPAM);
        if (looksLikeARobot(message)) return Optional.of(Reason.ROBOT);
        return isMass ? Optional.of(Reason.MASS) : Optional.empty();
    }

    /** A web form of the office that writes mails looks like that, too. */
    private static boolean looksLikeARobot(Incoming.Message message) {
        return message.mayAnswer() instanceof MayAnswer.No(var robot)
                && (robot == MayAnswer.Robot.MAILING_LIST
                        || robot == MayAnswer.Robot.AUTOMATIC
                        || robot == MayAnswer.Robot.MAYBE_AUTOMATIC);
    }

    private boolean isOneOfMany(Waiting mail, Incoming.Message message) {
        var sender = message.sender();
        if (sender == null || isReport(message)) return false;
        var since = clock.instant().minus(A_DAY);
        return table.countFrom(key.mark(sender.address()), mail.id(), since) > MOST_A_DAY;
    }

    /** A mail server writes many on a bad day; nothing is made of them but a mark. */
    private static boolean isReport(Incoming.Message message) {
        return switch (message.mayAnswer()) {
            case MayAnswer.Bounced _ -> true;
            case MayAnswer.No(var robot) -> robot == MayAnswer.Robot.DELIVERY_REPORT;
            case MayAnswer.Yes() -> false;
        };
    }
}
