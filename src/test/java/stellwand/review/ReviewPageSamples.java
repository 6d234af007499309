package stellwand.review;

import static stellwand.idea.IdeaPageSamples.line;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Looks.Challenge;
import stellwand.idea.Feasibility;
import stellwand.idea.Stage;
import stellwand.idea.Standing;
import stellwand.idea.Voices.Count;
import stellwand.idea.WayIn;
import stellwand.review.Difference.Change;
import stellwand.review.Difference.Piece;
import stellwand.review.ReviewDesk.Waiting;
import stellwand.review.ReviewOnPage.Answered;
import stellwand.review.ReviewOnPage.Earlier;
import stellwand.review.ReviewOnPage.Now;
import stellwand.review.ReviewOnPage.Stated;
import stellwand.review.ReviewOnPage.Step;
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
    private static final Line ANSWER = new Line("de", "Der Nachtbus kommt.");

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
                        page(List.of(own("", false), own("-2", true)), examined(true))),
                PageSample.of(
                        "review/review",
                        "another releases",
                        page(List.of(own("", true)), examined(false))),
                PageSample.of("review/review", "is answered", page(List.of(), answered())),
                PageSample.of("review/review", "can be answered", page(List.of(), NOTHING)),
                PageSample.of(
                        "review/desk",
                        "of the coordination",
                        new ReviewDesk.Page(
                                true,
                                true,
                                List.of(waiting(true), waiting(false)),
                                List.of(waiting(true)),
                                List.of(waiting(false)),
                                List.of(waiting(true)),
                                List.of(new ReviewDesk.Away(SOCIAL, "12.12.2017")),
                                EchoSamples.waiting())),
                PageSample.of(
                        "review/desk",
                        "of somebody new",
                        new ReviewDesk.Page(
                                false, false, List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of())),
                PageSample.of("review/draft", "to be written", draft(own("", true))),
                PageSample.of("review/draft", "is sent", draft(sent())),
                PageSample.of("review/draft", "is over", draft(null)));
    }

    private static final ReviewOnPage NOTHING =
            new ReviewOnPage(null, List.of(), List.of(), List.of(), null);

    /** Also for the samples of the pages that show it. */
    public static ReviewOnPage examined(boolean isLate) {
        return new ReviewOnPage(
                null,
                List.of(),
                List.of(),
                List.of(
                        step(Review.Kind.RECEIVED),
                        step(Review.Kind.SIGHTED),
                        new Step(
                                Review.Kind.HANDED_OVER,
                                "21.09.2017",
                                SOCIAL,
                                "19.10.2017",
                                null,
                                null,
                                null)),
                new Now(
                        SOCIAL,
                        54,
                        "21.09.2017",
                        "19.10.2017",
                        isLate,
                        List.of(new ReviewOnPage.Asked(SOCIAL, 55, "19.10.2017", isLate))));
    }

    /** Also for the samples of the pages that show it. */
    public static ReviewOnPage answered() {
        return new ReviewOnPage(
                new Answered(
                        Feasibility.FEASIBLE,
                        ANSWER,
                        new Line("ar", "الحافلة قادمة"),
                        true,
                        new Line("ar", "تغيّر الوضع"),
                        "20.11.2017",
                        List.of("de"),
                        Map.of(UNIT, Solves.PARTLY),
                        new Count(3, 1)),
                List.of(
                        earlier(
                                new Difference(
                                        "de",
                                        List.of(
                                                new Piece(Change.KEPT, "Der Nachtbus kommt "),
                                                new Piece(Change.GONE, "nicht"),
                                                new Piece(Change.NEW, "<bald>")))),
                        earlier(
                                new Difference(
                                        "ar", List.of(new Piece(Change.KEPT, "الحافلة قادمة")))),
                        earlier(null)),
                List.of(
                        new Stated(
                                SOCIAL,
                                Feasibility.WITH_CONDITIONS,
                                Cost.SMALL,
                                Horizon.LATER,
                                ANSWER,
                                ANSWER,
                                ANSWER,
                                "18.10.2017")),
                List.of(
                        step(Review.Kind.RECEIVED),
                        step(Review.Kind.HANDED_BACK),
                        new Step(
                                Review.Kind.STAGE,
                                "21.11.2017",
                                null,
                                null,
                                ANSWER,
                                null,
                                Stage.STARTED)),
                null);
    }

    private static Earlier earlier(@Nullable Difference changes) {
        return new Earlier(
                new Answered(
                        Feasibility.NOT_NOW,
                        null,
                        null,
                        false,
                        null,
                        "18.10.2017",
                        List.of(),
                        Map.of(),
                        Count.NONE),
                changes);
    }

    private static Step step(Review.Kind kind) {
        return new Step(kind, "20.09.2017", null, null, null, null, null);
    }

    private static ReviewPages.Page page(List<OwnStatement> own, ReviewOnPage review) {
        boolean isAnswered = review.answer() != null;
        return new ReviewPages.Page(
                WISH,
                line(isAnswered ? Standing.ANSWERED : Standing.IN_REVIEW, WayIn.CARD),
                List.of(new Challenge(new CardId(UNIT), new Line("ar", "لا حافلة في الليل"))),
                new Line("de", "nachtbus bitte"),
                review,
                review.now() != null && review.now().isLate(),
                own,
                OFFER,
                own.isEmpty(),
                isAnswered ? WISH : null,
                true,
                "de",
                List.of(new ReviewPages.Tongue("ar", "Arabisch")),
                EchoSamples.desk(isAnswered));
    }

    private static DraftPages.Page draft(@Nullable OwnStatement own) {
        return new DraftPages.Page(
                WISH,
                "AAAA",
                line(Standing.IN_REVIEW, WayIn.CARD),
                List.of(new Challenge(new CardId(UNIT), new Line("ar", "لا حافلة في الليل"))),
                new Line("de", "nachtbus bitte"),
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
                !hasDraft,
                false,
                URI.create("https://ideen.stadt.example/drafts/AAAA"),
                hasDraft,
                FORM,
                OFFER);
    }

    private static OwnStatement sent() {
        return new OwnStatement(
                UNIT, "", SOCIAL, false, null, false, true, null, true, FORM, OFFER);
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
                isLate);
    }
}
