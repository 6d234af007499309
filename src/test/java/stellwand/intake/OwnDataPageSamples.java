package stellwand.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.IdeaPageSamples;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.intake.retention.Lasting;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.PrivacyNote;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class OwnDataPageSamples implements PageSamples {
    private static final OwnDataPages.Reach MAIL = reach(Channel.MAIL, "l…@e….org", true, false);

    private static OwnDataPages.Reach reach(
            Channel channel, String typed, boolean greeted, boolean confirmed) {
        boolean byMachine = channel == Channel.MAIL || channel == Channel.TEXT;
        return new OwnDataPages.Reach(
                channel, List.of(typed), true, byMachine, greeted, false, confirmed, true);
    }

    private static OwnDataPages.Page lost(Channel channel) {
        var typed = List.of("l…@e….org");
        var reach = new OwnDataPages.Reach(channel, typed, true, true, true, true, true, false);
        return page(Standing.RECEIVED, true, reach, null);
    }

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "intake/data", "with mail", page(Standing.RECEIVED, true, MAIL, null)),
                PageSample.of(
                        "intake/data", "without receipt", reached(Channel.MAIL, false, false)),
                PageSample.of("intake/data", "confirmed", reached(Channel.MAIL, true, true)),
                PageSample.of("intake/data", "mail did not arrive", lost(Channel.MAIL)),
                PageSample.of("intake/data", "text did not arrive", lost(Channel.TEXT)),
                PageSample.of("intake/data", "by text message", reached(Channel.TEXT, true, false)),
                PageSample.of("intake/data", "by letter", reached(Channel.LETTER, true, false)),
                PageSample.of("intake/data", "joined", page(Standing.IN_REVIEW, false, null, null)),
                PageSample.of("intake/data", "erased", page(Standing.ERASED, true, null, null)),
                PageSample.of("intake/data", "goes soon", page(Standing.SETTLED, true, null, null)),
                PageSample.of(
                        "intake/data",
                        "corrected",
                        page(Standing.IN_REVIEW, true, MAIL, Refusal.NUMBER_IS_WRONG.messageKey())),
                PageSample.of("intake/forget", "asks", page(Standing.RECEIVED, true, MAIL, null)),
                PageSample.of(
                        "intake/mail", "asks", new MailConfirmationController.Page(true, false)),
                PageSample.of(
                        "intake/mail", "done", new MailConfirmationController.Page(false, true)),
                PageSample.of(
                        "intake/mail", "gone", new MailConfirmationController.Page(false, false)));
    }

    private static OwnDataPages.Page reached(Channel channel, boolean greeted, boolean confirmed) {
        return page(Standing.RECEIVED, true, reach(channel, "L. K.", greeted, confirmed), null);
    }

    private static Lasting lasting(Standing standing) {
        return switch (standing) {
            case RECEIVED -> Lasting.FOR_NOW;
            case ERASED -> new Lasting(null, "30.05.2027", null, null);
            default -> new Lasting("30.05.2027", null, "30.05.2027", "24.11.2026");
        };
    }

    private static OwnDataPages.Page page(
            Standing standing,
            boolean isAuthor,
            OwnDataPages.@Nullable Reach reach,
            @Nullable String slip) {
        return new OwnDataPages.Page(
                new UUID(0, 1),
                "7KX3-M9QW-2A0B",
                IdeaPageSamples.line(standing, WayIn.FORM),
                isAuthor,
                new Line("ar", "حافلة ليلية"),
                List.of(
                        IntakePageSamples.wrote(null),
                        IntakePageSamples.wrote(new Line("de", "Wo?"))),
                List.of(
                        new OwnDataPages.Sent(new UUID(0, 2), true, new Line("de", "Eine Bank")),
                        new OwnDataPages.Sent(new UUID(0, 3), false, new Line("de", ""))),
                lasting(standing),
                reach,
                HearBack.NOTHING,
                Stream.of(PrivacyNote.values())
                        .map(PrivacyNote::version)
                        .map(it -> new OwnDataPages.Read(it.id(), it.messageKey(), "20.09.2017"))
                        .toList(),
                slip != null,
                slip);
    }
}
