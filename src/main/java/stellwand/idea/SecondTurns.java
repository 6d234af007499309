package stellwand.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** What becomes of a unit's day when its turn comes again. Reads only. */
@Component
class SecondTurns {
    private final Journal journal;
    private final Deadlines deadlines;

    SecondTurns(Journal journal, Deadlines deadlines) {
        this.journal = journal;
        this.deadlines = deadlines;
    }

    /** Whether any unit has or had its turn: a later day for it needs a reason. */
    boolean arePossible(IdeaId idea) {
        return !state(idea).had().isEmpty();
    }

    /**
     * As many working days as usual, but not later than the day that the unit had, as long as that
     * lies ahead.
     */
    LocalDate usual(IdeaId idea, UnitId unit) {
        var usual = deadlines.ofUnit(idea);
        return state(idea)
                .hadUntil(unit)
                .filter(it -> it.isAfter(deadlines.today()) && it.isBefore(usual))
                .findFirst()
                .orElse(usual);
    }

    /**
     * Whether what is usual is a later day than one of them had.
     *
     * @param units the first one gets the idea, the others are asked beside, unless they are
     *     already
     */
    boolean areLonger(IdeaId idea, List<UnitId> units) {
        var state = state(idea);
        return units.stream()
                .filter(it -> it.equals(units.getFirst()) || !state.awaits(it))
                .anyMatch(it -> state.hadUntil(it).anyMatch(usual(idea, it)::isAfter));
    }

    /** Null: nobody wrote one. */
    @Nullable Written whyLonger(UUID command, String language, String reason) {
        if (reason.isBlank()) return null;
        var content = new ContentId(IdeaId.named("idea/%s/longer".formatted(command)));
        return new Written(content, language, reason);
    }

    private HolderState state(IdeaId idea) {
        return journal.states(idea.stream()).of(HolderState.FOLD);
    }
}
