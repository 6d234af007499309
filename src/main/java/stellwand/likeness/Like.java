package stellwand.likeness;

import java.util.List;
import java.util.UUID;

/**
 * @param score from 0, nothing in common, to 1
 * @param common the words in common as the asking text writes them, the most telling first; may be
 *     empty where only the meaning is alike
 */
public record Like(UUID id, double score, List<String> common) {
    public Like {
        common = List.copyOf(common);
    }
}
