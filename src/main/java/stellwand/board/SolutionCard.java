package stellwand.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.workshop.TableId;

/**
 * A solution approach that is to be examined, wherever it hangs.
 *
 * @param challenges which it answers
 * @param cutOut null: not written on paper
 * @param text the keywords as they stand now
 */
public record SolutionCard(
        CardId card,
        TableId table,
        String language,
        ContentId text,
        List<CardId> challenges,
        @Nullable CutOut cutOut) {
    public SolutionCard {
        challenges = List.copyOf(challenges);
    }

    static SolutionCard of(Card card) {
        var said = card.face().original();
        return new SolutionCard(
                card.id(),
                card.table(),
                said.language(),
                said.content(),
                card.face().challenges(),
                card.cutOut());
    }
}
