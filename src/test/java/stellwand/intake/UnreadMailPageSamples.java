package stellwand.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.fetch.MailCounts;
import stellwand.mailbox.fetch.MailCounts.Where;
import stellwand.mailbox.fetch.Trouble;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class UnreadMailPageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "intake/unread",
                        "held and unreadable",
                        new UnreadMailController.Page(
                                Stream.of(Trouble.values())
                                        .map(UnreadMailPageSamples::inbox)
                                        .toList(),
                                counted(Where.values()),
                                3,
                                List.of(held("Sonderangebot <b>"), held(null)),
                                50,
                                2,
                                List.of(held("Sonderangebot <b>"), held(null)),
                                Stream.of(
                                                unread("EMPTY", null),
                                                unread("KEY_LOST", null),
                                                unread("CONFUSING", null),
                                                unread("NOT_FETCHED", null),
                                                unread("NOT_TAKEN", null),
                                                unread("TOO_LARGE", "Fotos <b>"))
                                        .toList(),
                                2)),
                PageSample.of(
                        "intake/unread",
                        "all is read",
                        new UnreadMailController.Page(
                                List.of(
                                        new UnreadMailController.InboxRow(
                                                "ideen@stadt.example",
                                                "20.09.2017, 16:00",
                                                11,
                                                null,
                                                null)),
                                counted(),
                                0,
                                List.of(),
                                null,
                                0,
                                List.of(),
                                List.of(),
                                0)));
    }

    private static MailCounted counted(Where... places) {
        return MailCounted.of(
                new MailCounts.Counts(
                        30, 180, Stream.of(places).collect(Collectors.toMap(it -> it, _ -> 12))));
    }

    private static UnreadMailController.InboxRow inbox(Trouble trouble) {
        return new UnreadMailController.InboxRow(
                "ideen@stadt.example", null, 0, "20.09.2017, 16:00", trouble);
    }

    private static UnreadMailController.Row unread(String why, @Nullable String subject) {
        return new UnreadMailController.Row(
                new UUID(7, 8),
                "ideen@stadt.example",
                "20.09.2017",
                why,
                subject == null ? null : "mira@example.org",
                subject);
    }

    private static UnreadMailController.HeldRow held(@Nullable String subject) {
        return new UnreadMailController.HeldRow(
                new UUID(7, 7),
                "ideen@stadt.example",
                "20.09.2017",
                "SPAM",
                subject == null ? null : "werbung@example.org",
                subject,
                subject == null ? null : "Nur heute");
    }
}
