package stellwand.intake;

import static stellwand.idea.IdeaPageSamples.line;
import static stellwand.idea.IdeaPageSamples.similar;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import stellwand.board.CardOnPage.Line;
import stellwand.board.SpokenLanguage;
import stellwand.idea.IdeaKind;
import stellwand.idea.Part;
import stellwand.idea.Shown;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.mailbox.fetch.Trouble;
import stellwand.review.PublicReviewSamples;
import stellwand.review.echo.EchoSamples;
import stellwand.room.QrCode;
import stellwand.web.Language;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class IntakePageSamples implements PageSamples {
    private static final UUID WISH = new UUID(0, 1);
    private static final String CODE = "7KX3-M9QW-2A0B";

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("intake/parts"),
                PageSample.fragments("intake/hear"),
                PageSample.fragments("intake/attach"),
                PageSample.fragments("intake/code-slip"),
                PageSample.of(
                        "intake/form",
                        "blank",
                        new FormPage(
                                IdeaForm.blank(WISH), PictureForm.NONE, HearBack.NOTHING, null)),
                PageSample.of(
                        "intake/form",
                        "corrected",
                        new FormPage(
                                new IdeaForm(WISH, "<b>Bus</b>", "QUESTION", null),
                                new PictureForm(
                                        new MockMultipartFile("picture", new byte[] {1}),
                                        "<b>Haltestelle"),
                                new HearBack("CALL", null, "0211 1", "Bo", null, null, null),
                                Refusal.TOO_MANY_IDEAS.messageKey())),
                PageSample.of("intake/own", "just arrived", own(Standing.RECEIVED, Part.AUTHOR)),
                PageSample.of("intake/own", "asked", own(Standing.IN_REVIEW, Part.AUTHOR)),
                PageSample.of("intake/own", "set aside", own(Standing.SET_ASIDE, Part.AUTHOR)),
                PageSample.of("intake/own", "answered", own(Standing.ANSWERED, Part.AUTHOR)),
                PageSample.of("intake/own", "erased", own(Standing.ERASED, Part.AUTHOR)),
                PageSample.of("intake/own", "joined", own(Standing.IN_REVIEW, Part.JOINED)),
                PageSample.of("intake/own", "left", own(Standing.IN_REVIEW, Part.LEFT)),
                PageSample.of("intake/erasure", "of a part", own(Standing.IN_REVIEW, Part.JOINED)),
                PageSample.of("intake/erasure", "asks", own(Standing.IN_REVIEW, Part.AUTHOR)),
                PageSample.of("intake/where", "asks", new OwnIdeaPages.Where("", null)),
                PageSample.of(
                        "intake/where",
                        "wrong",
                        new OwnIdeaPages.Where("", Refusal.CODE_IS_WRONG.messageKey())),
                PageSample.of("intake/counter", "blank", counter()),
                PageSample.of(
                        "intake/unread",
                        "held and unreadable",
                        new UnreadMailController.Page(
                                Stream.of(Trouble.values()).map(IntakePageSamples::inbox).toList(),
                                3,
                                List.of(held("Sonderangebot <b>"), held(null)),
                                50,
                                Stream.of(
                                                unread("EMPTY", null),
                                                unread("KEY_LOST", null),
                                                unread("CONFUSING", null),
                                                unread("NOT_FETCHED", null),
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
                                0,
                                List.of(),
                                null,
                                List.of(),
                                0)),
                PageSample.of(
                        "intake/slip",
                        "for an Arabic speaker",
                        new OwnIdeaPages.TakenDown(WISH, slip(Language.ARABIC))));
    }

    private static OwnIdeaPage own(Standing standing, Part part) {
        return new OwnIdeaPage(
                WISH,
                CODE,
                arrival(standing),
                part,
                line(standing, WayIn.FORM),
                standing == Standing.SET_ASIDE ? new Line("de", "Das gibt es schon.") : null,
                standing == Standing.IN_REVIEW ? new Line("de", "An welcher Haltestelle?") : null,
                12,
                List.of(
                        new OwnParts.OwnPart(
                                WISH,
                                88,
                                CODE,
                                false,
                                Standing.IN_REVIEW.name(),
                                new Line("de", "An welcher Haltestelle?")),
                        new OwnParts.OwnPart(WISH, 89, null, true, Standing.SET_ASIDE.name(), null),
                        new OwnParts.OwnPart(WISH, 90, null, false, null, null)),
                true,
                standing == Standing.IN_REVIEW
                        ? PublicReviewSamples.examined(false)
                        : PublicReviewSamples.answered(),
                EchoSamples.own(standing == Standing.ANSWERED),
                List.of(Shown.values()),
                standing == Standing.RECEIVED ? List.of(similar(Standing.IN_REVIEW)) : List.of(),
                standing == Standing.ERASED || standing == Standing.SPLIT ? "24.11.2026" : null,
                standing == Standing.RECEIVED ? WISH : null,
                part == Part.LEFT || standing == Standing.ERASED ? null : slip(Language.GERMAN));
    }

    private static CodeSlip slip(Language language) {
        return new CodeSlip(
                language,
                "Ihre Beschwerde <b>15",
                "Hier geben Sie ihn ein:",
                CODE,
                URI.create("https://stadt.example/ideas/own"),
                "Jemand liest sie.",
                new CodeSlip.Qr(QrCode.of("https://stadt.example/ideas/own/1"), "QR-Code"));
    }

    private static Arrival arrival(Standing standing) {
        return switch (standing) {
            case RECEIVED -> Arrival.FORM;
            case ANSWERED -> Arrival.VOICE;
            case IN_REVIEW, SET_ASIDE, BUNDLED, SPLIT, SETTLED, ERASED -> Arrival.NONE;
        };
    }

    private static CounterController.Page counter() {
        return new CounterController.Page(
                WISH,
                IdeaKind.IDEA,
                WayIn.COUNTER,
                "de",
                "",
                "",
                HearBack.NOTHING,
                new ScanForm(List.of(new MockMultipartFile("scan", new byte[] {1}))),
                SpokenLanguage.offered(),
                Refusal.ROBOTS_ONLY.messageKey());
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
