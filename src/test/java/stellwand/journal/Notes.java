package stellwand.journal;

import java.util.List;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Each note's texts, the newest last; empty once it is erased. */
record Notes(PMap<UUID, PVector<ContentId>> texts) {
    static final String KIND = "notes";
    static final Fold<Notes> FOLD =
            Fold.of(KIND, NoteEvent.class, new Notes(HashTreePMap.empty()), Notes::apply);

    enum No implements Reason {
        TAKEN,
        UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    Notes apply(NoteEvent event) {
        return switch (event) {
            case NoteEvent.Written(var note, var text) -> with(note, text);
            case NoteEvent.Changed(var note, var text) -> with(note, text);
            case NoteEvent.Erased(var note) -> new Notes(texts.plus(note, TreePVector.empty()));
        };
    }

    private Notes with(UUID note, ContentId text) {
        var before = texts.getOrDefault(note, TreePVector.empty());
        return new Notes(texts.plus(note, before.plus(text)));
    }

    static Decision<NoteEvent, No> write(States states, UUID note, ContentId text) {
        return states.of(FOLD).texts.containsKey(note)
                ? Decision.refuse(No.TAKEN)
                : Decision.accept(new NoteEvent.Written(note, text));
    }

    static Decision<NoteEvent, No> change(States states, UUID note, ContentId text) {
        return states.of(FOLD).texts.containsKey(note)
                ? Decision.accept(new NoteEvent.Changed(note, text))
                : Decision.refuse(No.UNKNOWN);
    }

    static Decision<NoteEvent, No> erase(States states, UUID note) {
        var texts = states.of(FOLD).texts.get(note);
        return texts == null
                ? Decision.refuse(No.UNKNOWN)
                : Decision.acceptAndErase(new NoteEvent.Erased(note), List.copyOf(texts));
    }
}
