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
import stellwand.review.CorrectionCommand.EraseWords;
import stellwand.workshop.Wording;

/** The door to what becomes of words that everybody reads already. */
@Component
class Corrections {
    private final Journal journal;
    private final Clock clock;

    Corrections(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    SaidState said(IdeaId idea) {
        return journal.states(idea.stream()).of(SaidState.FOLD);
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
                states -> CorrectionRules.decide(states.of(SaidState.FOLD), wish));
    }
}
