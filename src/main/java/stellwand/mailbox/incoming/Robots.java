package stellwand.mailbox.incoming;

import static stellwand.mailbox.incoming.MayAnswer.Robot.AUTOMATIC;
import static stellwand.mailbox.incoming.MayAnswer.Robot.CALENDAR_REPLY;
import static stellwand.mailbox.incoming.MayAnswer.Robot.DELIVERY_REPORT;
import static stellwand.mailbox.incoming.MayAnswer.Robot.FROM_OUR_ADDRESS;
import static stellwand.mailbox.incoming.MayAnswer.Robot.MAILING_LIST;
import static stellwand.mailbox.incoming.MayAnswer.Robot.MAYBE_AUTOMATIC;
import static stellwand.mailbox.incoming.MayAnswer.Robot.NOT_TO_US;
import static stellwand.mailbox.incoming.MayAnswer.Robot.NO_REPLY;
import static stellwand.mailbox.incoming.MayAnswer.Robot.NO_SENDER;
import static stellwand.mailbox.incoming.MayAnswer.Robot.OURSELVES;
import static stellwand.mailbox.incoming.MayAnswer.Robot.OUT_OF_OFFICE;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.Sender;
import stellwand.mailbox.incoming.MayAnswer.Robot;

/**
 * Tells robots from people: by what they say of themselves. Where only their words speak for it, a
 * person has to look.
 */
final class Robots {
    private final Part message;
    private final List<Part> parts;
    private final Ourselves ourselves;
    private final @Nullable Sender sender;
    private final Marks marks;
    private final Hints hints;

    Robots(Part message, Ourselves ourselves, @Nullable Sender sender) {
        this.message = message;
        this.parts = Parts.of(message);
        this.ourselves = ourselves;
        this.sender = sender;
        this.marks = new Marks(message);
        this.hints = new Hints(message);
    }

    MayAnswer mayAnswer(boolean namesUs) {
        if (isOurs()) return new MayAnswer.No(OURSELVES);
        var report = new DeliveryReport(message, parts);
        boolean isSure = report.isInAPart() || isReplied();
        if ((isSure && report.isNoBounce()) || isOtherReport() || isComplaint())
            return new MayAnswer.No(DELIVERY_REPORT);
        if (report.isInAPart() || marks.isBounce(sender) || (isSure && soundsLikeABounce(report)))
            return new MayAnswer.Bounced(report.bounce(ourselves));
        var robot = robot(namesUs, report);
        return robot == null ? new MayAnswer.Yes() : new MayAnswer.No(robot);
    }

    private boolean soundsLikeABounce(DeliveryReport report) {
        return report.hasFields() || hints.soundsLikeABounce();
    }

    private @Nullable Robot robot(boolean namesUs, DeliveryReport report) {
        if (isOutOfOffice()) return OUT_OF_OFFICE;
        if (marks.isMailingList()) return MAILING_LIST;
        if (marks.isAutomatic()) return AUTOMATIC;
        if (isCalendarReply()) return CALENDAR_REPLY;
        if (hints.anyOfThem() || report.hasFields()) return MAYBE_AUTOMATIC;
        if (sender == null) return NO_SENDER;
        if (Marks.isNoReply(sender)) return hints.isSentToMany() ? MAYBE_AUTOMATIC : NO_REPLY;
        if (ourselves.owns(sender.answerTo())) return FROM_OUR_ADDRESS;
        return namesUs ? null : NOT_TO_US;
    }

    /** Then its words count, too. A web form of the office says only that a program sent it. */
    private boolean isReplied() {
        return marks.isRepliedByAProgram()
                || marks.isBounce(sender)
                || message.is("multipart/report");
    }

    private boolean isOutOfOffice() {
        return marks.isOutOfOffice() || (isReplied() && hints.soundsAbsent());
    }

    private boolean isComplaint() {
        return marks.isComplaint() || (isReplied() && hints.soundsLikeAComplaint());
    }

    /** Colleagues write from our addresses, too, and their mail programs make Message-IDs. */
    private boolean isOurs() {
        return References.in(message, "Message-ID").stream().anyMatch(ourselves::sent);
    }

    /** Read receipts (RFC 8098), complaints (RFC 5965) and whatever else is reported. */
    private boolean isOtherReport() {
        boolean reported =
                parts.stream()
                        .anyMatch(each ->
                                each.is("message/disposition-notification")
                                        || each.is("message/feedback-report"));
        var type = Objects.requireNonNullElse(message.parameter("report-type"), "delivery-status");
        return reported
                || (message.is("multipart/report") && !type.equalsIgnoreCase("delivery-status"));
    }

    private boolean isCalendarReply() {
        return parts.stream()
                .anyMatch(each -> each.is("text/calendar") && isReply(each.parameter("method")));
    }

    private static boolean isReply(@Nullable String method) {
        return method != null
                && List.of("reply", "counter", "declinecounter")
                        .contains(method.toLowerCase(Locale.ROOT));
    }
}
