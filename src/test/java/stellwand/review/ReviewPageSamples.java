package stellwand.review;

import static stellwand.idea.IdeaPageSamples.line;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Looks.Challenge;
import stellwand.idea.BehindDue;
import stellwand.idea.DuePage;
import stellwand.idea.Feasibility;
import stellwand.idea.FromThem;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.promise.PromisePageSamples;
import stellwand.promise.Purpose;
import stellwand.review.DeskOnPage.Waiting;
import stellwand.review.echo.EchoSamples;
import stellwand.review.textmodule.Offer;
import stellwand.review.textmodule.TextModulePageSamples;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

public class ReviewPageSamples implements PageSamples {
    private static final UUID UNIT = new UUID(0, 7);
    private static final UUID WISH = new UUID(0, 1);
    private static final Phrase SOCIAL = new Phrase("de", "Amt für Soziales");

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("review/parts"),
                PageSample.fragments("review/statement"),
                PageSample.fragments("review/echo"),
                PageSample.fragments("review/away"),
                PageSample.of(
                        "review/review",
                        "a unit writes",
                        page(
                                List.of(own("", false), own("-2", true)),
                                PublicReviewSamples.examined(true))),
                PageSample.of(
                        "review/review",
                        "another releases",
                        page(List.of(own("", true)), PublicReviewSamples.examined(false))),
                PageSample.of(
                        "review/review",
                        "is answered",
                        page(List.of(), PublicReviewSamples.answered())),
                PageSample.of(
                        "review/review",
                        "can be answered",
                        page(List.of(), PublicReviewSamples.NOTHING)),
                PageSample.of(
                        "review/desk",
                        "of the coordination",
                        new DeskOnPage(
                                null,
                                true,
                                true,
                                some(waiting(true), waiting(false)),
                                some(waiting(true)),
                                some(waiting(false)),
                                some(waiting(true)),
                                List.of(new DeskOnPage.Away(SOCIAL, "12.12.2017")),
                                3,
                                EchoSamples.waiting(),
                                untranslated(),
                                new DeskOnPage.Translations(61, "Arabisch, Ukrainisch"))),
                PageSample.of(
                        "review/desk",
                        "goes on",
                        new DeskOnPage(
                                DeskList.COORDINATION,
                                true,
                                true,
                                DuePage.none(),
                                DuePage.none(),
                                some(waiting(false)),
                                DuePage.none(),
                                List.of(),
                                0,
                                DuePage.none(),
                                DuePage.none(),
                                null)),
                PageSample.of(
                        "review/desk",
                        "of somebody new",
                        new DeskOnPage(
                                null,
                                false,
                                false,
                                DuePage.none(),
                                DuePage.none(),
                                DuePage.none(),
                                DuePage.none(),
                                List.of(),
                                0,
                                DuePage.none(),
                                DuePage.none(),
                                null)),
                PageSample.of("review/erasure", "of some words", erasure(words())),
                PageSample.of("review/erasure", "of nothing", erasure(List.of())),
                PageSample.of("review/draft", "to be written", draft(own("", true))),
                PageSample.of("review/draft", "is sent", draft(sent())),
                PageSample.of("review/draft", "is over", draft(null)));
    }

    private static DuePage<Waiting> some(Waiting... rows) {
        var next = new BehindDue(87, LocalDate.of(2017, 10, 18), UNIT);
        return new DuePage<>(List.of(rows), next, 60);
    }

    private static DuePage<DeskOnPage.Untranslated> untranslated() {
        var line = line(Standing.ANSWERED, WayIn.CARD);
        return new DuePage<>(
                List.of(new DeskOnPage.Untranslated(line, "Arabisch")),
                new BehindDue(87, null, null),
                60);
    }

    private static ReviewPages.Page page(List<OwnStatement> own, ReviewOnPage review) {
        boolean isAnswered = review.answer() != null;
        return new ReviewPages.Page(
                WISH,
                line(isAnswered ? Standing.ANSWERED : Standing.IN_REVIEW, WayIn.CARD),
                List.of(new Challenge(new CardId(UNIT), new Line("ar", "لا حافلة في الليل"))),
                new Line("de", "nachtbus bitte"),
                List.of(line(Standing.BUNDLED, WayIn.FORM)),
                review,
                review.now() != null && review.now().isLate(),
                own,
                isAnswered ? List.of(correction("-a", true), correction("-b", false)) : List.of(),
                OFFER,
                own.isEmpty(),
                isAnswered ? WISH : null,
                true,
                "de",
                List.of(new Tongue("ar", "Arabisch")),
                List.of(new Tongue("ar", "Arabisch"), new Tongue("de", "Deutsch")),
                EchoSamples.desk(isAnswered));
    }

    private static CorrectionPages.Erasure erasure(List<SaidWord> words) {
        return new CorrectionPages.Erasure(WISH, line(Standing.ANSWERED, WayIn.CARD), words);
    }

    private static List<SaidWord> words() {
        return Stream.of(SaidWord.What.values())
                .map(it ->
                        new SaidWord(
                                new UUID(1, it.name().hashCode()),
                                it,
                                it == SaidWord.What.REASONS ? SOCIAL : null,
                                "18.10.2017",
                                new Line("ar", "<لا حافلة في الليل>")))
                .toList();
    }

    private static DraftPages.Page draft(@Nullable OwnStatement own) {
        return new DraftPages.Page(
                WISH,
                "AAAA",
                line(Standing.IN_REVIEW, WayIn.CARD),
                List.of(new Challenge(new CardId(UNIT), new Line("ar", "لا حافلة في الليل"))),
                new Line("de", "nachtbus bitte"),
                List.of(line(Standing.BUNDLED, WayIn.FORM)),
                own != null,
                own);
    }

    private static OwnStatement own(String key, boolean hasDraft) {
        return new OwnStatement(
                UNIT,
                key,
                SOCIAL,
                key.isEmpty(),
                hasDraft ? new UUID(0, 9) : null,
                new UUID(0, 9),
                !hasDraft,
                false,
                URI.create("https://ideen.stadt.example/drafts/AAAA"),
                hasDraft,
                hasDraft ? PromisePageSamples.title(Purpose.COST, "Haushalt") : null,
                FORM,
                OFFER);
    }

    private static OwnCorrection correction(String key, boolean hasDraft) {
        return new OwnCorrection(own(key, hasDraft), UNIT, hasDraft ? "Eine <Zahl> fehlte" : null);
    }

    private static OwnStatement sent() {
        return new OwnStatement(
                UNIT, "", SOCIAL, false, null, UNIT, false, true, null, true, null, FORM, OFFER);
    }

    private static final Offer OFFER = new Offer(List.of(TextModulePageSamples.STATE_DECIDES));
    private static final StatementForm FORM =
            new StatementForm(
                    Feasibility.PARTLY,
                    Cost.LARGE,
                    Horizon.SOON,
                    "de",
                    "Weil […]",
                    null,
                    "§ 8",
                    null);

    private static Waiting waiting(boolean isLate) {
        return new Waiting(
                line(Standing.IN_REVIEW, WayIn.CARD),
                isLate ? SOCIAL : null,
                !isLate,
                "19.10.2017",
                isLate,
                !isLate,
                true,
                isLate ? null : PromisePageSamples.title(Purpose.COST, null),
                isLate,
                !isLate,
                isLate ? List.of() : List.of(FromThem.values()));
    }
}
