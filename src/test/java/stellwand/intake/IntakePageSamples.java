package stellwand.intake;

import static stellwand.idea.IdeaPageSamples.line;
import static stellwand.idea.IdeaPageSamples.similar;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.IdeaKind;
import stellwand.idea.LeftOutBecause;
import stellwand.idea.Part;
import stellwand.idea.Shown;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.language.LetterLanguage;
import stellwand.review.PublicReviewSamples;
import stellwand.review.echo.EchoSamples;
import stellwand.room.QrCode;
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
                PageSample.of("intake/where", "asks", WherePage.blank(false, false, false)),
                PageSample.of(
                        "intake/where",
                        "wrong",
                        WherePage.blank(false, false, false).withCode("7K", Refusal.CODE_IS_WRONG)),
                PageSample.of("intake/where", "lost", WherePage.blank(true, false, false)),
                PageSample.of("intake/where", "lost, by phone", WherePage.blank(true, false, true)),
                PageSample.of(
                        "intake/where",
                        "misread",
                        WherePage.blank(false, true, true)
                                .withReach("<b>", Refusal.REACH_IS_WRONG)),
                PageSample.of("intake/counter", "blank", counter()),
                PageSample.of(
                        "intake/slip",
                        "for an Arabic speaker",
                        new OwnIdeaPages.TakenDown(WISH, slip(LetterLanguage.ARABIC), false)),
                PageSample.of("intake/slip-again", "first", again(List.of())),
                PageSample.of(
                        "intake/slip-again",
                        "once more",
                        again(List.of(new SlipAgainController.Line("24.11.2026", "Aylin <b>")))),
                PageSample.of(
                        "intake/slip",
                        "lost",
                        new OwnIdeaPages.TakenDown(WISH, slip(LetterLanguage.ARABIC), true)));
    }

    private static SlipAgainController.Page again(List<SlipAgainController.Line> before) {
        return new SlipAgainController.Page(WISH, WISH, 87, before);
    }

    static OwnBeside.Wrote wrote(@Nullable Line question) {
        return new OwnBeside.Wrote(question, new Line("de", "Am <b>Bahnhof"), question != null);
    }

    private static OwnIdeaPage own(Standing standing, Part part) {
        return new OwnIdeaPage(
                WISH,
                WISH,
                CODE,
                arrival(standing),
                part,
                line(standing, WayIn.FORM),
                new OwnBeside.Beside(
                        standing == Standing.ERASED ? new JoinedInstead.There(44, CODE) : null,
                        standing == Standing.ERASED
                                ? null
                                : new UnconfirmedMail.ToConfirm(
                                        "c…@<b>e….org",
                                        standing == Standing.RECEIVED,
                                        standing == Standing.SET_ASIDE),
                        List.of(wrote(new Line("de", "<b>Wo?")))),
                standing == Standing.SET_ASIDE ? new Line("de", "Das gibt es schon.") : null,
                standing == Standing.IN_REVIEW ? new Line("de", "An welcher Haltestelle?") : null,
                12,
                List.of(
                        new OwnParts.OwnPart(
                                WISH,
                                88,
                                CODE,
                                new Line("de", "<b>Eine Uhr"),
                                false,
                                Standing.IN_REVIEW.name(),
                                new Line("de", "An welcher Haltestelle?")),
                        new OwnParts.OwnPart(
                                WISH, 89, null, null, true, Standing.SET_ASIDE.name(), null),
                        new OwnParts.OwnPart(WISH, 90, null, null, false, null, null)),
                true,
                standing == Standing.IN_REVIEW
                        ? PublicReviewSamples.examined(false)
                        : PublicReviewSamples.answered(),
                EchoSamples.own(standing == Standing.ANSWERED),
                standing == Standing.RECEIVED ? List.of(IdeaKind.values()) : List.of(),
                List.of(Shown.values()),
                leftOut(part == Part.AUTHOR && standing != Standing.ANSWERED),
                standing == Standing.RECEIVED ? List.of(similar(Standing.IN_REVIEW)) : List.of(),
                standing == Standing.ERASED || standing == Standing.SPLIT ? "24.11.2026" : null,
                standing == Standing.RECEIVED ? WISH : null,
                part == Part.LEFT || standing == Standing.ERASED
                        ? null
                        : slip(LetterLanguage.GERMAN));
    }

    private static OwnLeftOut leftOut(boolean isNamed) {
        return new OwnLeftOut(
                Stream.of(LeftOutBecause.values())
                        .filter(LeftOutBecause::isOfAFile)
                        .map(it -> new OwnLeftOut.File(isNamed ? "<b>plan.xlsx" : null, it))
                        .toList(),
                isNamed);
    }

    private static CodeSlip slip(LetterLanguage language) {
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
            case SET_ASIDE -> Arrival.LINK;
            case IN_REVIEW -> Arrival.NO_LINK;
            case BUNDLED, SPLIT, SETTLED, ERASED -> Arrival.NONE;
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
                Tongue.offered(Locale.GERMAN),
                Refusal.ROBOTS_ONLY.messageKey());
    }
}
