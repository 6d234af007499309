package stellwand.journal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.TreePVector;

/** Participants and hosts read the note as it is now, the public only learns that there is one. */
final class NotesRendering implements Rendering {
    record Full(UUID note, String text) {}

    record Hint(UUID note) {}

    @Override
    public String kind() {
        return Notes.KIND;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof NoteEvent event)) return Optional.empty();
        var texts = states.of(Notes.FOLD).texts().getOrDefault(event.note(), TreePVector.empty());
        var full = new Full(event.note(), newest(texts, contents));
        var bodies = new EnumMap<Audience, Object>(Audience.class);
        bodies.putAll(Map.of(Audience.PARTICIPANT, full, Audience.HOST, full));
        bodies.put(Audience.PUBLIC, new Hint(event.note()));
        return Optional.of(new Shown(event.note().toString(), bodies));
    }

    private static String newest(List<ContentId> texts, Contents contents) {
        if (texts.isEmpty()) return "";
        var read = contents.read(texts).get(texts.getLast());
        return read == null ? "" : read.text();
    }
}
