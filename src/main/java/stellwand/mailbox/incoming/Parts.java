package stellwand.mailbox.incoming;

import java.util.ArrayList;
import java.util.List;

/** All parts of a message, without those of messages inside it. */
final class Parts {
    private final List<Part> found = new ArrayList<>();

    private Parts() {}

    static List<Part> of(Part message) {
        var parts = new Parts();
        parts.add(message, 0);
        return List.copyOf(parts.found);
    }

    private void add(Part part, int depth) {
        if (found.size() >= Limits.PARTS || depth > Limits.DEPTH) return;
        found.add(part);
        if (!part.is("multipart/")) return;
        for (var each : part.parts()) add(each, depth + 1);
    }
}
