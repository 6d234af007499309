package stellwand.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaKind;
import stellwand.idea.Source;
import stellwand.idea.Stage;
import stellwand.idea.WayIn;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.review.ReviewCommand.AnswerIdea;
import stellwand.review.ReviewCommand.ChangeAnswer;
import stellwand.review.ReviewCommand.Draft;
import stellwand.review.ReviewCommand.ReachStage;
import stellwand.review.ReviewCommand.ReleaseStatement;
import stellwand.review.ReviewCommand.WriteStatement;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.unit.UnitId;

/** An idea, units and people, and what they may wish. */
final class ReviewWorld {
    static final Instant OCTOBER = Instant.parse("2017-10-18T08:00:00Z");
    static final LocalDate DUE = LocalDate.parse("2017-11-02");
    static final UUID AYLIN = id(1);
    static final UUID BO = id(2);
    static final UnitId SOCIAL = new UnitId(id(3));
    static final UnitId SCHOOLS = new UnitId(id(4));
    static final ContentId REASONS = new ContentId(id(20));
    static final ContentId OTHERS = new ContentId(id(21));
    static final ContentId ANSWER = new ContentId(id(22));
    static final ContentId WHY = new ContentId(id(23));

    static final IdeaReceived RECEIVED =
            new IdeaReceived(
                    87,
                    Source.of(WayIn.FORM),
                    IdeaKind.IDEA,
                    id(5),
                    "de",
                    new ContentId(id(6)),
                    List.of(),
                    OCTOBER);
    static final IdeaSighted SIGHTED = new IdeaSighted(DUE);
    static final HandedOver WITH_SOCIAL = new HandedOver(SOCIAL, DUE, OCTOBER);
    static final StatementDrafted DRAFTED =
            new StatementDrafted(SOCIAL, statement(Feasibility.FEASIBLE), AYLIN, OCTOBER);
    static final StatementReleased RELEASED = new StatementReleased(SOCIAL, AYLIN, DUE, OCTOBER);
    static final IdeaAnswered ANSWERED =
            new IdeaAnswered(Feasibility.FEASIBLE, "de", ANSWER, BO, OCTOBER);

    private ReviewWorld() {}

    static Decider states(String reasons) {
        return wish(write(draft(Feasibility.FEASIBLE, reasons), DUE, false));
    }

    static Draft draft(@Nullable Feasibility feasibility, String reasons) {
        return new Draft(feasibility, null, null, said(reasons), null, null, null);
    }

    static WriteStatement write(Draft draft, @Nullable LocalDate due, boolean byTwo) {
        return write(null, draft, due, byTwo);
    }

    static WriteStatement write(
            @Nullable ContentId shown, Draft draft, @Nullable LocalDate due, boolean byTwo) {
        return new WriteStatement(SOCIAL, shown, draft, due, byTwo, false, AYLIN, OCTOBER);
    }

    static Decider release(ContentId reasons, UUID by, boolean byTwo) {
        var read = new Written(reasons, "de", "Die Linie fährt schon");
        return wish(new ReleaseStatement(SOCIAL, read, List.of(read), byTwo, DUE, by, OCTOBER));
    }

    static ReleaseStatement release(Written read, UUID by) {
        return new ReleaseStatement(SOCIAL, read, List.of(read), true, DUE, by, OCTOBER);
    }

    static Decider answer(String words) {
        var answer = new Written(ANSWER, "de", words);
        return wish(new AnswerIdea(Feasibility.FEASIBLE, Map.of(), answer, BO, OCTOBER));
    }

    static Decider change(String words, String why) {
        return wish(
                new ChangeAnswer(
                        Feasibility.NOT_NOW,
                        Map.of(),
                        new Written(ANSWER, "de", words),
                        new Written(WHY, "de", why),
                        BO,
                        OCTOBER));
    }

    static Decider reach(Stage stage, @Nullable Written note) {
        return wish(new ReachStage(stage, note, BO, OCTOBER));
    }

    static Statement statement(@Nullable Feasibility feasibility) {
        return new Statement(feasibility, null, null, "de", REASONS, null, null, null);
    }

    static Written said(String words) {
        return new Written(REASONS, "de", words);
    }

    static Written other(String words) {
        return new Written(OTHERS, "de", words);
    }

    static Decider wish(ReviewCommand command) {
        return states ->
                ReviewRules.decide(states.of(ReviewState.FOLD), states.of(SaidState.FOLD), command);
    }

    static UUID id(int n) {
        return new UUID(0, n);
    }
}
