package stellwand.idea;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.KindSaid;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaEvent.ThemeGiven;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.idea.MessageEvent.MessagesRead;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;

/**
 * What rules need to know about one idea.
 *
 * @param received null before it came in
 * @param said what it counts as now, and who said so
 * @param written everything that was ever written of it and is its own: what erasing empties. A
 *     card's words belong to the card
 * @param messages what contributors wrote later, and what was replied to one, with whose it is
 * @param left who had joined and went again
 * @param asked whether a question to the contributors waits for an answer
 */
record IdeaState(
        @Nullable IdeaReceived received,
        KindState said,
        Standing standing,
        PSet<UUID> contributors,
        PVector<ContentId> written,
        PVector<Theirs> messages,
        PSet<UUID> left,
        boolean asked) {

    static final Fold<IdeaState> FOLD =
            Fold.of(
                    IdeaId.STREAM,
                    IdeaEvent.class,
                    new IdeaState(
                            null,
                            KindState.NONE,
                            Standing.RECEIVED,
                            HashTreePSet.empty(),
                            TreePVector.empty(),
                            TreePVector.empty(),
                            HashTreePSet.empty(),
                            false),
                    IdeaState::apply);

    IdeaKind kind() {
        return said.kind();
    }

    boolean isThere() {
        return received != null && standing != Standing.ERASED;
    }

    /** Everybody may see it, and nothing was said yet that does not hold for the next one. */
    boolean isOpenForOthers() {
        if (received == null || !kind().mayBePublic()) return false;
        return switch (standing) {
            case IN_REVIEW -> true;
            case RECEIVED -> received.source().way() == WayIn.CARD;
            case ANSWERED, SET_ASIDE, BUNDLED, SPLIT, SETTLED, ERASED -> false;
        };
    }

    /** As if it had been sighted. */
    IdeaState sighted() {
        return at(Standing.IN_REVIEW);
    }

    List<ContentId> writtenBy(UUID contributor) {
        return messages.stream().filter(it -> it.isOf(contributor)).map(Theirs::text).toList();
    }

    /** A text that goes with one contributor. */
    record Theirs(UUID contributor, ContentId text) {
        boolean isOf(UUID who) {
            return contributor.equals(who);
        }
    }

    private IdeaState apply(IdeaEvent event) {
        return switch (event) {
            case IdeaReceived it -> received(it);
            case KindDecided(var kind) -> of(said.decided(kind));
            case KindSaid(var kind) -> of(said.said(kind));
            case IdeaReworded(_, var text) -> wrote(List.of(text));
            case ThemeGiven _ -> this;
            case IdeaSighted _ -> at(Standing.IN_REVIEW);
            case IdeaSetAside(_, var reason) -> wrote(List.of(reason)).at(Standing.SET_ASIDE);
            case IdeaBundled(_) -> at(Standing.BUNDLED);
            case IdeaSplit(var parts) ->
                    wrote(parts.stream().map(IdeaId::words).toList()).at(Standing.SPLIT);
            case MatterSettled(_) -> at(Standing.SETTLED);
            case SightingUndone() -> at(Standing.RECEIVED);
            case ContributorJoined(var who, _) -> joined(who);
            case ContributorLeft(var who) -> left(who);
            case ContributorsAsked(_, var question, _) -> wrote(List.of(question)).asked(true);
            case ContributorWrote it -> theirs(it.contributor(), List.of(it.text())).asked(false);
            case EchoEvent it -> theirs(it.contributor(), it.written());
            case CorrectionProposed it -> theirs(it.contributor(), List.of(it.text()));
            case HandedOver _, UnitAsked _, HidingEvent _, MessagesRead _, ExpiryEvent _ -> this;
            case AskingEnded(_, _, var reason, _) -> reason == null ? this : wrote(List.of(reason));
            case HandedBack it -> wrote(List.of(it.reason()));
            case DeadlineMoved it -> wrote(List.of(it.reason()));
            case Progress it -> wrote(it.written()).moved(it.standing());
            case AttachmentEvent it -> wrote(it.written());
            case IdeaErased _ -> erased();
        };
    }

    private IdeaState received(IdeaReceived it) {
        var own = it.source().way() == WayIn.CARD ? written : written.plus(it.text());
        var all = contributors.plus(it.contributor());
        return new IdeaState(
                it, KindState.of(it), Standing.RECEIVED, all, own, messages, left, false);
    }

    private IdeaState of(KindState now) {
        return new IdeaState(received, now, standing, contributors, written, messages, left, asked);
    }

    /** What was decided without an answer needs none. */
    private IdeaState at(Standing next) {
        return new IdeaState(received, said, next, contributors, written, messages, left, false);
    }

    private IdeaState moved(@Nullable Standing next) {
        return next == null || next == standing ? this : at(next);
    }

    private IdeaState wrote(List<ContentId> texts) {
        var all = written.plusAll(texts);
        return new IdeaState(received, said, standing, contributors, all, messages, left, asked);
    }

    private IdeaState theirs(UUID who, List<ContentId> texts) {
        var all = messages.plusAll(texts.stream().map(it -> new Theirs(who, it)).toList());
        return new IdeaState(received, said, standing, contributors, written, all, left, asked);
    }

    private IdeaState asked(boolean now) {
        return new IdeaState(received, said, standing, contributors, written, messages, left, now);
    }

    private IdeaState joined(UUID who) {
        var all = contributors.plus(who);
        return new IdeaState(
                received, said, standing, all, written, messages, left.minus(who), asked);
    }

    private IdeaState left(UUID who) {
        return new IdeaState(
                received,
                said,
                standing,
                contributors.minus(who),
                written,
                messages.minusAll(messages.stream().filter(it -> it.isOf(who)).toList()),
                left.plus(who),
                asked);
    }

    private IdeaState erased() {
        return new IdeaState(
                received,
                said,
                Standing.ERASED,
                contributors,
                TreePVector.empty(),
                TreePVector.empty(),
                left,
                false);
    }
}
