package stellwand.idea;

import java.util.Optional;
import java.util.Set;
import stellwand.journal.ContentId;

/** Who still has the files of which an idea has only the names: what came is kept for some time. */
public interface LeftFiles {
    /** Those that can be had, by the ids of their names, as far as can be told without looking. */
    Set<ContentId> of(IdeaId idea);

    /** Never one that might do harm. */
    Optional<File> find(IdeaId idea, ContentId name);

    /**
     * A file as it came.
     *
     * @param name by which it is saved: letters, digits and one ending
     */
    record File(String name, byte[] bytes) {
        @Override
        public String toString() {
            return "File[%d bytes]".formatted(bytes.length);
        }
    }
}
