package stellwand.intake;

import java.util.List;
import java.util.stream.Stream;
import stellwand.mailbox.fetch.MailCounts;
import stellwand.mailbox.fetch.MailCounts.Where;

/**
 * How many mails came, and where they are, in the order in which one asks.
 *
 * @param days that were looked at
 * @param keptDays for how long raw mails are kept
 * @param taken of which something was made
 * @param dropped which nobody wrote who waits for an answer
 * @param open which wait for something or somebody, and those that are ended
 */
record MailCounted(
        int days, int keptDays, int all, List<Count> taken, List<Count> dropped, List<Count> open) {

    /** So many are there. */
    record Count(Where where, int mails) {}

    static MailCounted of(MailCounts.Counts counts) {
        return new MailCounted(
                counts.days(),
                counts.keptDays(),
                counts.all(),
                some(counts, Where.IDEA, Where.REPLY, Where.TWICE, Where.TAKEN),
                some(
                        counts,
                        Where.BOUNCE,
                        Where.REPORT,
                        Where.ABSENCE,
                        Where.INVITATION,
                        Where.ROBOT,
                        Where.OURSELVES),
                some(
                        counts,
                        Where.WAITING,
                        Where.HELD_SPAM,
                        Where.HELD_MASS,
                        Where.HELD_ROBOT,
                        Where.ENDED,
                        Where.UNREADABLE,
                        Where.NOT_TAKEN));
    }

    private static List<Count> some(MailCounts.Counts counts, Where... places) {
        return Stream.of(places)
                .map(it -> new Count(it, counts.mails().getOrDefault(it, 0)))
                .filter(it -> it.mails() > 0)
                .toList();
    }
}
