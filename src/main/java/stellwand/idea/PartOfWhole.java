package stellwand.idea;

import java.util.List;
import stellwand.idea.IdeaCommand.ReceiveIdea;

/** How a part of a text that was split becomes an idea of its own. */
final class PartOfWhole {
    private PartOfWhole() {}

    /**
     * It is everybody's whose idea the whole is: what becomes of it, they were promised to hear,
     * and by when. So it came when the whole did, and has no days more than that.
     */
    static ReceiveIdea receive(IdeaId whole, IdeaState split, IdeaId part, int number) {
        var from = split.received();
        if (from == null) throw new IllegalStateException("Split before it was received: " + whole);
        return new ReceiveIdea(
                number,
                from.source().partOf(whole),
                from.kind(),
                from.contributor(),
                from.language(),
                part.words(),
                List.of(),
                from.at(),
                null,
                null,
                split.contributors().stream()
                        .filter(who -> !who.equals(from.contributor()))
                        .sorted()
                        .toList());
    }
}
