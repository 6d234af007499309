package stellwand.idea;

import java.util.List;
import stellwand.journal.ContentId;
import stellwand.retention.DataKind;

/** What retention may wish of an idea. Nobody else does. */
sealed interface ExpiryCommand {

    /** The last event when it was found to be over: whatever came since stops it. */
    long seen();

    /** What is asked, as text: under the same id it must be the same. */
    String body();

    /**
     * @param hanging how many others are examined together with it
     * @param elsewhere texts that are not its own words: of its files, and of its parts
     */
    record ExpireText(DataKind kind, int days, long seen, int hanging, List<ContentId> elsewhere)
            implements ExpiryCommand {
        @Override
        public String body() {
            return "ExpireText[kind=%s, seen=%d]".formatted(kind, seen);
        }
    }

    /**
     * @param files how many only staff see
     * @param texts with which they go
     */
    record ExpireFiles(int days, long seen, int files, List<ContentId> texts)
            implements ExpiryCommand {
        @Override
        public String body() {
            return "ExpireFiles[seen=%d]".formatted(seen);
        }
    }
}
