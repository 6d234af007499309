package stellwand.idea;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaCommand.WriteAgain;
import stellwand.idea.MessageCommand.AdoptCorrection;
import stellwand.idea.MessageCommand.ReadMessages;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Recorded;
import stellwand.journal.Written;

/** The door to what staff do with what contributors wrote. */
@Component
class Messages {
    private final Journal journal;
    private final Ideas ideas;
    private final Clock clock;

    Messages(Journal journal, Ideas ideas, Clock clock) {
        this.journal = journal;
        this.ideas = ideas;
        this.clock = clock;
    }

    /**
     * @param upTo the last one that was shown
     */
    Outcome read(UUID command, UUID actor, IdeaId idea, long upTo) {
        return submit(idea, command, actor, new ReadMessages(upTo));
    }

    /**
     * The author's words become the wording; the original stays beside them.
     *
     * @param at the event that proposed them
     */
    Outcome adopt(UUID command, UUID actor, IdeaId idea, long at) {
        return journal.read(idea.stream(), 0).stream()
                .filter(it -> it.seq() == at)
                .map(Recorded::event)
                .filter(CorrectionProposed.class::isInstance)
                .map(CorrectionProposed.class::cast)
                .findFirst()
                .map(it -> new AdoptCorrection(at, it.language(), it.text()))
                .map(it -> submit(idea, command, actor, it))
                .orElseGet(() -> new Outcome.Refused(Refusal.CORRECTION_IS_GONE));
    }

    /**
     * What a contributor said, or wrote in a letter. It answers an open question as if they had
     * written it themselves, and nobody need read it once more.
     */
    Outcome note(
            UUID command,
            UUID actor,
            IdeaId idea,
            UUID contributor,
            String language,
            String words) {
        var content = new ContentId(IdeaId.named("idea/%s/message".formatted(command)));
        var text = new Written(content, language, words);
        return ideas.submit(idea, command, actor, new WriteAgain(contributor, text));
    }

    private Outcome submit(IdeaId idea, UUID command, UUID actor, MessageCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.toString(), List.of()),
                states -> MessageRules.decide(states.of(IdeaState.FOLD), wish));
    }
}
