package stellwand.idea;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;

/**
 * What rules need to know about one idea.
 *
 * @param received null before it came in
 * @param kind what it counts as now
 * @param written everything that was ever written of it and is its own: what erasing empties. A
 *     card's words belong to the card
 */
record IdeaState(
        @Nullable IdeaReceived received,
        IdeaKind kind,
        Standing standing,
        PSet<UUID> contributors,
        PVector<ContentId> written) {

    static final Fold<IdeaState> FOLD =
            Fold.of(
                    IdeaId.STREAM,
                    IdeaEvent.class,
                    new IdeaState(
                            null,
                            IdeaKind.IDEA,
                            Standing.RECEIVED,
                            HashTreePSet.empty(),
                            TreePVector.empty()),
                    IdeaState::apply);

    boolean isThere() {
        return received != null && standing != Standing.ERASED;
    }

    private IdeaState apply(IdeaEvent event) {
        return switch (event) {
            case IdeaReceived it ->
                    new IdeaState(
                            it,
                            it.kind(),
                            Standing.RECEIVED,
                            contributors.plus(it.contributor()),
                            it.source().way() == WayIn.CARD ? written : written.plus(it.text()));
            case KindDecided(var decided) ->
                    new IdeaState(received, decided, standing, contributors, written);
            case IdeaReworded(_, var text) -> wrote(text);
            case IdeaSighted() -> at(Standing.IN_REVIEW);
            case IdeaSetAside(_, var reason) -> wrote(reason).at(Standing.SET_ASIDE);
            case IdeaBundled(_) -> at(Standing.BUNDLED);
            case IdeaSplit(var parts) ->
                    wrote(parts.stream().map(IdeaId::words).toList()).at(Standing.SPLIT);
            case MatterSettled(_) -> at(Standing.SETTLED);
            case SightingUndone() -> at(Standing.RECEIVED);
            case ContributorJoined(var who, _) ->
                    new IdeaState(received, kind, standing, contributors.plus(who), written);
            case ContributorWrote(_, _, var text) -> wrote(text);
            case AttachmentEvent it -> wrote(it.written());
            case IdeaErased(_) ->
                    new IdeaState(
                            received, kind, Standing.ERASED, contributors, TreePVector.empty());
        };
    }

    private IdeaState at(Standing next) {
        return new IdeaState(received, kind, next, contributors, written);
    }

    private IdeaState wrote(ContentId text) {
        return wrote(List.of(text));
    }

    private IdeaState wrote(List<ContentId> texts) {
        return new IdeaState(received, kind, standing, contributors, written.plusAll(texts));
    }
}
