package stellwand.idea;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaCommand.BundleIdea;
import stellwand.journal.Decision;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;

/** Two that say the same and wait: one goes to the review, and the other one with it. */
@Component
class BothAtOnce {
    private final Journal journal;
    private final KnownIdeas known;
    private final Ideas ideas;

    BothAtOnce(Journal journal, KnownIdeas known, Ideas ideas) {
        this.journal = journal;
        this.known = known;
        this.ideas = ideas;
    }

    /**
     * Nothing happens to the other one when this one cannot go with it.
     *
     * @param number of the other one; it may be in the review already
     */
    Outcome sight(UUID command, UUID actor, IdeaId idea, int number) {
        var other = known.numbered(number);
        if (other.isEmpty()) return new Outcome.Refused(Refusal.OTHER_IDEA_IS_UNKNOWN);
        var why = whyNot(idea, other.get());
        if (why.isPresent()) return new Outcome.Refused(why.get());
        var first = IdeaId.named("idea/%s/other".formatted(command));
        return switch (ideas.sight(first, actor, other.get())) {
            case Outcome.Done _ -> ideas.bundle(command, actor, idea, number);
            case Outcome.Refused refused -> refused;
        };
    }

    /** The rules, asked beforehand as if the other one were sighted: for two streams. */
    private Optional<Reason> whyNot(IdeaId idea, IdeaId other) {
        var own = state(idea);
        var target = state(other);
        if (own.standing() == Standing.BUNDLED || !target.isThere()) return Optional.empty();
        var would = new BundleIdea(idea, other, target.sighted());
        return switch (IdeaRules.decide(own, would)) {
            case Decision.Accepted<IdeaEvent, Refusal> _ -> Optional.empty();
            case Decision.Refused<IdeaEvent, Refusal>(var reason) -> Optional.of(reason);
        };
    }

    private IdeaState state(IdeaId idea) {
        return journal.states(idea.stream()).of(IdeaState.FOLD);
    }
}
