package stellwand.journal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes frames of events, with the renderings of the packages that own them. One dead connection to
 * the database must not make a whole hall load its boards anew, so texts are read in two tries.
 */
final class Screens {
    private final List<Rendering> renderings;
    private final ContentTable contents;
    private final JsonMapper json;

    Screens(Collection<Rendering> renderings, ContentTable contents, JsonMapper json) {
        this.renderings = List.copyOf(renderings);
        this.contents = contents;
        this.json = json;
    }

    /**
     * @param texts those of the new contents that are at hand and need no reading
     */
    List<Frame> frames(List<Recorded> events, Map<ContentId, Written> texts, States states) {
        Contents read = ids -> read(texts, ids);
        return events.stream().map(event -> frame(event, states, read)).toList();
    }

    private Map<ContentId, Written> read(
            Map<ContentId, Written> atHand, Collection<ContentId> wanted) {
        var found = new HashMap<>(atHand);
        found.keySet().retainAll(wanted);
        var missing = wanted.stream().filter(id -> !atHand.containsKey(id)).toList();
        found.putAll(Outage.inTwoTries(() -> contents.read(missing)));
        return found;
    }

    /** Reads all texts of the stream at once: there may be thousands of frames. */
    List<Frame> framesOfThePast(StreamId stream, List<Recorded> events, States states) {
        if (events.isEmpty()) return List.of();
        var texts = Outage.inTwoTries(() -> contents.readAll(stream));
        return events.stream().map(event -> frame(event, states, _ -> texts)).toList();
    }

    private Frame frame(Recorded event, States states, Contents texts) {
        for (var rendering : renderings) {
            if (!rendering.kind().equals(event.stream().kind())) continue;
            var shown = rendering.render(event, states, texts);
            if (shown.isPresent()) return frame(event.seq(), shown.get());
        }
        return Frame.silent(event.seq());
    }

    private Frame frame(long seq, Rendering.Shown shown) {
        var bytes = new EnumMap<Audience, byte[]>(Audience.class);
        var same = new IdentityHashMap<Object, byte[]>();
        for (Map.Entry<Audience, Object> body : shown.bodies().entrySet()) {
            bytes.put(
                    body.getKey(),
                    same.computeIfAbsent(
                            body.getValue(),
                            value -> Frame.message(seq, json.writeValueAsString(value))));
        }
        return new Frame(seq, shown.subject(), bytes);
    }
}
