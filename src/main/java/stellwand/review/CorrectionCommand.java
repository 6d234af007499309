package stellwand.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import stellwand.journal.ContentId;
import stellwand.journal.Written;

/** What may be wished of words that everybody reads already. */
sealed interface CorrectionCommand {

    /**
     * @param texts of those that everybody reads
     * @param why for everybody to read
     */
    record EraseWords(Set<ContentId> texts, Written why, UUID by, Instant at)
            implements CorrectionCommand {
        public EraseWords {
            texts = Set.copyOf(texts);
        }

        @Override
        public String body() {
            return List.of("erase words", texts.stream().sorted(SaidState.ORDER).toList(), why.text())
                    .toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(why);
        }
    }

    /** Without what is another when it comes again. */
    String body();

    default List<Written> contents() {
        return List.of();
    }
}
