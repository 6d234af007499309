package stellwand.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Feasibility;
import stellwand.idea.Stage;
import stellwand.idea.Voices.Count;
import stellwand.promise.PromisePageSamples;
import stellwand.review.Difference.Change;
import stellwand.review.Difference.Piece;
import stellwand.review.ReviewOnPage.Answered;
import stellwand.review.ReviewOnPage.Earlier;
import stellwand.review.ReviewOnPage.Former;
import stellwand.review.ReviewOnPage.InAnotherLanguage;
import stellwand.review.ReviewOnPage.Now;
import stellwand.review.ReviewOnPage.Stated;
import stellwand.review.ReviewOnPage.Step;
import stellwand.workshop.Wording.Phrase;

/** What everybody may know of a review, for the samples of all pages that show it. */
public final class PublicReviewSamples {
    private static final UUID UNIT = new UUID(0, 7);
    private static final Phrase SOCIAL = new Phrase("de", "Amt für Soziales");
    private static final Line ANSWER = new Line("de", "Der Nachtbus kommt.");

    private PublicReviewSamples() {}

    static final ReviewOnPage NOTHING =
            new ReviewOnPage(null, List.of(), List.of(), List.of(), null, null);

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
                        List.of(new ReviewOnPage.Asked(SOCIAL, 55, "19.10.2017", isLate))),
                PromisePageSamples.path(true));
    }

    public static ReviewOnPage answered() {
        return new ReviewOnPage(
                new Answered(
                        Feasibility.FEASIBLE,
                        ANSWER,
                        new Line("ar", "الحافلة قادمة"),
                        true,
                        new Line("ar", "تغيّر الوضع"),
                        new ReviewOnPage.Erased(new Line("ar", "<كان اسمًا>")),
                        "20.11.2017",
                        List.of(new InAnotherLanguage(new Line("fa", "اتوبوس شب می‌آید"), true)),
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
                        stated(
                                List.of(
                                        new Former(
                                                stated(List.of()),
                                                new Difference(
                                                        "de",
                                                        List.of(
                                                                new Piece(Change.GONE, "<nie>"),
                                                                new Piece(Change.NEW, "bald")))),
                                        new Former(stated(List.of()), null)))),
                List.of(
                        step(Review.Kind.RECEIVED),
                        step(Review.Kind.HANDED_BACK),
                        step(Review.Kind.TAKEN_BACK),
                        new Step(
                                Review.Kind.STAGE,
                                "21.11.2017",
                                null,
                                null,
                                ANSWER,
                                null,
                                Stage.STARTED)),
                null,
                null);
    }

    private static Stated stated(List<Former> former) {
        return new Stated(
                SOCIAL,
                Feasibility.WITH_CONDITIONS,
                Cost.SMALL,
                Horizon.LATER,
                ANSWER,
                ANSWER,
                ANSWER,
                new Line("ar", "<كان رقمًا خاطئًا>"),
                new ReviewOnPage.Erased(ANSWER),
                "18.10.2017",
                former);
    }

    private static Earlier earlier(@Nullable Difference changes) {
        return new Earlier(
                new Answered(
                        Feasibility.NOT_NOW,
                        null,
                        null,
                        false,
                        null,
                        new ReviewOnPage.Erased(null),
                        "18.10.2017",
                        List.of(),
                        List.of(),
                        Map.of(),
                        Count.NONE),
                changes);
    }

    private static Step step(Review.Kind kind) {
        return new Step(kind, "20.09.2017", null, null, null, null, null);
    }
}
