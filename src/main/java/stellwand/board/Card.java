package stellwand.board;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.journal.ContentId;
import stellwand.workshop.TableId;

/**
 * A card, from its pinning on and for good.
 *
 * @param pinned what never changes
 * @param reworded whether other keywords came after the first ones
 * @param cluster the heading under which it hangs, also while it hangs nowhere
 * @param cutOut null: not written on paper
 * @param written everything that was ever written on it: what erasing empties
 */
record Card(
        CardPinned pinned,
        Face face,
        boolean reworded,
        Fate fate,
        @Nullable ClusterId cluster,
        @Nullable CutOut cutOut,
        PVector<ContentId> written) {

    static Card of(CardPinned it) {
        var said = new Said(it.language(), it.text());
        return new Card(
                it,
                Face.of(said),
                false,
                new Fate.Hangs(),
                null,
                null,
                TreePVector.singleton(said.content()));
    }

    CardId id() {
        return pinned.card();
    }

    TableId table() {
        return pinned.table();
    }

    CardKind kind() {
        return pinned.kind();
    }

    UUID author() {
        return pinned.author();
    }

    /**
     * Every revision brings keywords of its own, also when it changes the example or links alone.
     */
    ContentId wording() {
        return face.original().content();
    }

    Standing standing() {
        return fate.standing();
    }

    /** Every text that stands on it now, and why it is hidden: not for everybody. */
    Stream<ContentId> contents() {
        return Stream.concat(face.contents(), fate.whyHidden().stream().map(Said::content));
    }

    Card reworded(Said said) {
        return new Card(
                pinned,
                face.reworded(said),
                true,
                fate,
                cluster,
                cutOut,
                written.plus(said.content()));
    }

    Card cutOut(CutOut it) {
        return new Card(
                pinned, face, reworded, fate, cluster, it, written.plus(it.picture().words()));
    }

    Card exemplified(Said said) {
        return showing(face.with(new Example.Kept(said)), said);
    }

    Card with(Example example) {
        return showing(face.with(example));
    }

    Card translated(Said said, boolean checked) {
        return showing(face.translated(new Translation(said, checked)), said);
    }

    Card answering(List<CardId> challenges) {
        return showing(face.answering(challenges));
    }

    /** The reason was written about it, so erasing empties it too. */
    Card hidden(Said reason) {
        return new Card(
                pinned,
                face,
                reworded,
                fate.hidden(reason),
                cluster,
                cutOut,
                written.plus(reason.content()));
    }

    Card shown() {
        return with(fate.shown());
    }

    Card with(Fate changed) {
        return new Card(pinned, face, reworded, changed, cluster, cutOut, written);
    }

    Card under(@Nullable ClusterId heading) {
        return new Card(pinned, face, reworded, fate, heading, cutOut, written);
    }

    boolean isUnder(ClusterId heading) {
        return heading.equals(cluster);
    }

    Card erased() {
        return new Card(
                pinned, face, reworded, new Fate.Erased(), cluster, null, TreePVector.empty());
    }

    private Card showing(Face changed) {
        return new Card(pinned, changed, reworded, fate, cluster, cutOut, written);
    }

    private Card showing(Face changed, Said said) {
        return new Card(
                pinned, changed, reworded, fate, cluster, cutOut, written.plus(said.content()));
    }
}
