package stellwand.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which words are in which idea, and who may read them: as the rules are told, not as they are
 * programmed.
 */
class Secrets {
    private final Map<UUID, String> texts = new HashMap<>();
    private final Map<UUID, List<String>> wordings = new HashMap<>();
    private final Map<String, Set<UUID>> hidden =
            Map.of("TEXT", new HashSet<>(), "ORIGINAL", new HashSet<>());

    record Idea(UUID id, String kind, String standing, String way) {}

    /** Nobody else has it. */
    String word() {
        return "x" + UUID.randomUUID().toString().substring(0, 8);
    }

    void came(UUID idea, String words) {
        texts.put(idea, words);
    }

    void reworded(UUID idea, String words) {
        wordings.computeIfAbsent(idea, _ -> new ArrayList<>()).add(words);
    }

    void hidden(UUID idea, String which, boolean isHidden) {
        var ideas = hidden.getOrDefault(which, new HashSet<>());
        if (isHidden) ideas.add(idea);
        else ideas.remove(idea);
    }

    boolean isPublic(@Nullable Idea it) {
        if (it == null || it.kind.equals("COMPLAINT") || it.kind.equals("PERSONAL")) return false;
        return switch (it.standing) {
            case "IN_REVIEW", "SET_ASIDE", "BUNDLED", "SPLIT" -> true;
            case "RECEIVED" -> it.way.equals("CARD");
            default -> false; // erased
        };
    }

    /** What its page says: all that is public of it. */
    List<String> open(UUID id, @Nullable Idea it) {
        if (it == null || !isPublic(it) || it.standing.equals("SPLIT")) return List.of();
        if (it.standing.equals("SET_ASIDE") && is("TEXT", id)) return List.of();
        var written = wordings.getOrDefault(id, List.of());
        var text = texts.getOrDefault(id, "");
        if (written.isEmpty()) return List.of(text);
        return is("ORIGINAL", id) ? List.of(written.getLast()) : List.of(written.getLast(), text);
    }

    private boolean is(String which, UUID id) {
        return hidden.getOrDefault(which, Set.of()).contains(id);
    }

    /** All others. */
    List<String> secret(Map<UUID, Idea> rows) {
        var all = new ArrayList<>(texts.values());
        wordings.values().forEach(all::addAll);
        texts.keySet().forEach(id -> all.removeAll(open(id, rows.get(id))));
        return all;
    }
}
