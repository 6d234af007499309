package stellwand.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardId;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.Deadlines;
import stellwand.idea.IdeaId;
import stellwand.idea.Stage;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.review.ReviewCommand.AnswerIdea;
import stellwand.review.ReviewCommand.ChangeAnswer;
import stellwand.review.ReviewCommand.Draft;
import stellwand.review.ReviewCommand.ReachStage;
import stellwand.review.ReviewCommand.ReleaseStatement;
import stellwand.review.ReviewCommand.TranslateAnswer;
import stellwand.review.ReviewCommand.WriteStatement;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording;

/**
 * The door to the review. Every wish carries the id that its sender made; the same id again gets
 * the first answer.
 */
@Component
class Reviews {
    private final Journal journal;
    private final Contents contents;
    private final TwoPersons twoPersons;
    private final Deadlines deadlines;
    private final Catalogue catalogue;
    private final Challenges challenges;
    private final Clock clock;

    Reviews(
            Journal journal,
            Contents contents,
            TwoPersons twoPersons,
            Deadlines deadlines,
            Catalogue catalogue,
            Challenges challenges,
            Clock clock) {
        this.journal = journal;
        this.contents = contents;
        this.twoPersons = twoPersons;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.clock = clock;
    }

    ReviewState state(IdeaId idea) {
        return journal.states(idea.stream()).of(ReviewState.FOLD);
    }

    /**
     * Not for everybody yet: what is missing may be filled in later.
     *
     * @param actor the unit's own id, if nobody is signed in
     * @param shown the draft that was read, by its reasons; null: there was none
     * @param byLink whether it came by the link that the unit was sent
     */
    Outcome draft(
            UUID command,
            UUID actor,
            IdeaId idea,
            UnitId unit,
            @Nullable ContentId shown,
            boolean byLink,
            StatementForm form) {
        return submit(
                command,
                actor,
                idea,
                new WriteStatement(
                        unit,
                        shown,
                        draft(command, form),
                        null,
                        false,
                        byLink,
                        actor,
                        clock.instant()));
    }

    /**
     * For everybody to read; the coordination has the idea again.
     *
     * @param shown the draft that was read, by its reasons; null: there was none
     */
    Outcome state(
            UUID command,
            UUID actor,
            IdeaId idea,
            UnitId unit,
            @Nullable ContentId shown,
            StatementForm form) {
        return submit(
                command,
                actor,
                idea,
                new WriteStatement(
                        unit,
                        shown,
                        draft(command, form),
                        coordinationGoesOn(idea),
                        twoPersons.release(idea, unit),
                        false,
                        actor,
                        clock.instant()));
    }

    /** Whoever is asked beside has their time first. */
    private LocalDate coordinationGoesOn(IdeaId idea) {
        return state(idea)
                .holder()
                .lastAsked()
                .map(it -> deadlines.ofCoordination(idea, it))
                .orElseGet(() -> deadlines.ofCoordination(idea));
    }

    static Draft draft(UUID command, StatementForm form) {
        return new Draft(
                form.feasibility(),
                form.cost(),
                form.horizon(),
                written(command, "reasons", form.spoken(), form.reasons()),
                optional(command, "conditions", form.spoken(), form.conditions()),
                optional(command, "legal-basis", form.spoken(), form.legalBasis()),
                optional(command, "note", form.spoken(), form.note()));
    }

    /**
     * @param reasons of the draft that was read
     */
    Outcome release(UUID command, UUID actor, IdeaId idea, UnitId unit, ContentId reasons) {
        var draft = state(idea).draft(unit);
        var texts = contents.read(draft == null ? List.of() : draft.statement().written());
        var note = draft == null ? null : draft.statement().note();
        var read = Objects.requireNonNullElse(texts.get(reasons), new Written(reasons, "und", ""));
        return submit(
                command,
                actor,
                idea,
                new ReleaseStatement(
                        unit,
                        read,
                        texts.values().stream().filter(it -> !it.id().equals(note)).toList(),
                        twoPersons.release(idea, unit),
                        coordinationGoesOn(idea),
                        actor,
                        clock.instant()));
    }

    Outcome answer(UUID command, UUID actor, IdeaId idea, AnswerForm answer) {
        var words = written(command, "answer", answer.language(), answer.words());
        var solves = solves(idea, answer);
        var wish = new AnswerIdea(answer.result(), solves, words, actor, clock.instant());
        return submit(command, actor, idea, wish);
    }

    Outcome change(UUID command, UUID actor, IdeaId idea, AnswerForm answer, String why) {
        var words = written(command, "answer", answer.language(), answer.words());
        var reason = written(command, "why", answer.language(), why);
        return submit(
                command,
                actor,
                idea,
                new ChangeAnswer(
                        answer.result(),
                        solves(idea, answer),
                        words,
                        reason,
                        actor,
                        clock.instant()));
    }

    /** Of its own challenges: what is said of others is not kept. */
    private Map<CardId, Solves> solves(IdeaId idea, AnswerForm answer) {
        var said = answer.solves();
        if (said == null) return Map.of();
        var solves = new HashMap<CardId, Solves>();
        for (var challenge :
                catalogue.detail(idea).map(it -> challenges.of(it.row())).orElse(List.of())) {
            var solved = said.get(challenge.id().id());
            if (solved != null) solves.put(challenge.id(), solved);
        }
        return solves;
    }

    /**
     * @param of the answer that was translated
     * @param byMachine whether no person has looked at it
     */
    Outcome translate(
            UUID command,
            UUID actor,
            IdeaId idea,
            ContentId of,
            String language,
            String words,
            boolean byMachine) {
        var said = written(command, "translation", language, words);
        var wish = new TranslateAnswer(of, said, byMachine, actor, clock.instant());
        return submit(command, actor, idea, wish);
    }

    Outcome reach(
            UUID command, UUID actor, IdeaId idea, Stage stage, String language, String note) {
        var said = optional(command, "stage", language, note);
        return submit(command, actor, idea, new ReachStage(stage, said, actor, clock.instant()));
    }

    private Outcome submit(UUID command, UUID actor, IdeaId idea, ReviewCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states ->
                        ReviewRules.decide(
                                states.of(ReviewState.FOLD), states.of(SaidState.FOLD), wish));
    }

    private static @Nullable Written optional(
            UUID command, String name, String language, @Nullable String words) {
        return words == null || Text.clean(words).isEmpty()
                ? null
                : written(command, name, language, words);
    }

    private static Written written(
            UUID command, String name, String language, @Nullable String words) {
        return Wording.written(
                command, "review/" + name, language, Objects.requireNonNullElse(words, ""));
    }
}
