package stellwand.journal;

import java.util.Map;
import java.util.UUID;

/** A tiny world for the journal's tests: notes are written, changed and erased. */
sealed interface NoteEvent extends Event {
    EventNames<NoteEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "note.written", Written.class,
                            "note.changed", Changed.class,
                            "note.erased", Erased.class));

    UUID note();

    record Written(UUID note, ContentId text) implements NoteEvent {}

    record Changed(UUID note, ContentId text) implements NoteEvent {}

    record Erased(UUID note) implements NoteEvent {}
}
