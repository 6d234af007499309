package stellwand.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.review.ReviewCommand.Draft;
import stellwand.unit.UnitId;

/** What may be wished of words that everybody reads already. */
sealed interface CorrectionCommand {

    /**
     * @param of what was read, by its reasons: what the unit said, or the correction that waits
     * @param why for everybody to read
     * @param byTwo whether somebody else releases it
     */
    record CorrectStatement(
            UnitId unit, ContentId of, Draft draft, Written why, boolean byTwo, UUID by, Instant at)
            implements CorrectionCommand {
        @Override
        public String body() {
            return List.of("correct statement", unit, of, draft.body(), why.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return Stream.concat(draft.contents().stream(), Stream.of(why)).toList();
        }
    }

    /**
     * @param reasons of the correction that whoever releases it has read
     */
    record ReleaseCorrection(UnitId unit, ContentId reasons, boolean byTwo, UUID by, Instant at)
            implements CorrectionCommand {
        @Override
        public String body() {
            return List.of("release correction", unit, reasons).toString();
        }
    }

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
            return List.of(
                            "erase words",
                            texts.stream().sorted(SaidState.ORDER).toList(),
                            why.text())
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
