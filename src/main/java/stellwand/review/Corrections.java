package stellwand.review;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.review.CorrectionCommand.CorrectStatement;
import stellwand.review.CorrectionCommand.EraseWords;
import stellwand.review.CorrectionCommand.ReleaseCorrection;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording;

/** The door to what becomes of words that everybody reads already. */
@Component
class Corrections {
    private final Journal journal;
    private final TwoPersons twoPersons;
    private final Clock clock;

    Corrections(Journal journal, TwoPersons twoPersons, Clock clock) {
        this.journal = journal;
        this.twoPersons = twoPersons;
        this.clock = clock;
    }

    SaidState said(IdeaId idea) {
        return journal.states(idea.stream()).of(SaidState.FOLD);
    }

    /**
     * Everybody reads it in its place, or somebody else releases it where two have to agree.
     *
     * @param of what was read, by its reasons: what the unit said, or the correction that waits
     * @param why for everybody to read
     */
    Outcome correct(
            UUID command,
            UUID actor,
            IdeaId idea,
            UnitId unit,
            ContentId of,
            StatementForm form,
            String why) {
        var wish =
                new CorrectStatement(
                        unit,
                        of,
                        Reviews.draft(command, form),
                        Wording.written(command, "review/corrected", form.spoken(), why),
                        twoPersons.correct(idea, unit),
                        actor,
                        clock.instant());
        return submit(command, actor, idea, wish);
    }

    /**
     * @param reasons of the correction that was read
     */
    Outcome release(UUID command, UUID actor, IdeaId idea, UnitId unit, ContentId reasons) {
        var wish =
                new ReleaseCorrection(
                        unit, reasons, twoPersons.correct(idea, unit), actor, clock.instant());
        return submit(command, actor, idea, wish);
    }

    /**
     * For good, with drafts and translations that say the same.
     *
     * @param why for everybody to read
     */
    Outcome erase(
            UUID command,
            UUID actor,
            IdeaId idea,
            Set<ContentId> texts,
            String language,
            String why) {
        var said = Wording.written(command, "review/erased", language, why);
        return submit(command, actor, idea, new EraseWords(texts, said, actor, clock.instant()));
    }

    private Outcome submit(UUID command, UUID actor, IdeaId idea, CorrectionCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states ->
                        CorrectionRules.decide(
                                states.of(ReviewState.FOLD), states.of(SaidState.FOLD), wish));
    }
}
