package stellwand.idea;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.HidingCommand.EraseWithReason;
import stellwand.idea.HidingCommand.HideWords;
import stellwand.idea.HidingCommand.RewordOver;
import stellwand.idea.HidingCommand.SetAsideUnseen;
import stellwand.idea.HidingCommand.ShowWords;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Written;

/** The door to what staff do with words that would do somebody harm. */
@Component
class Hidings {
    private final Journal journal;
    private final Clock clock;

    Hidings(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param reason for everybody to read, as with any other that is set aside
     */
    Outcome setAsideUnseen(UUID command, UUID actor, IdeaId idea, String language, String reason) {
        return submit(
                idea,
                command,
                actor,
                new SetAsideUnseen(written(command, "reason", language, reason)));
    }

    /**
     * Other words beside the original.
     *
     * @param hidesOriginal whether nobody else reads that; it holds until it is said otherwise
     */
    Outcome reword(
            UUID command,
            UUID actor,
            IdeaId idea,
            String language,
            String words,
            boolean hidesOriginal) {
        return submit(
                idea,
                command,
                actor,
                new RewordOver(written(command, "wording", language, words), hidesOriginal));
    }

    Outcome hide(UUID command, UUID actor, IdeaId idea, WhichWords words) {
        return submit(idea, command, actor, new HideWords(words));
    }

    Outcome show(UUID command, UUID actor, IdeaId idea, WhichWords words) {
        return submit(idea, command, actor, new ShowWords(words));
    }

    /**
     * For good, with its files, with how its contributors are reached, and with the parts into
     * which it was split.
     *
     * @param reason for its author to read
     */
    Outcome erase(UUID command, UUID actor, IdeaId idea, String language, String reason) {
        return submit(
                idea,
                command,
                actor,
                new EraseWithReason(written(command, "erasure", language, reason)));
    }

    private Outcome submit(IdeaId idea, UUID command, UUID actor, HidingCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states ->
                        HidingRules.decide(
                                states.of(IdeaState.FOLD), states.of(HidingState.FOLD), wish));
    }

    private static Written written(UUID command, String name, String language, String words) {
        return new Written(
                new ContentId(IdeaId.named("idea/%s/%s".formatted(command, name))),
                language,
                words);
    }
}
