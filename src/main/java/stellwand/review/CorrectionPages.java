package stellwand.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.Catalogue;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.web.RefusedException;

/** Puts together what staff read before words that everybody reads are erased. */
@Component
class CorrectionPages {
    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final SaidWords words;

    CorrectionPages(Catalogue catalogue, IdeaLines lines, SaidWords words) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.words = words;
    }

    /**
     * @param id makes erasing twice harmless
     * @param words that everybody reads and that are still there, the newest first
     */
    record Erasure(UUID id, IdeaLine idea, List<SaidWord> words) {
        Erasure {
            words = List.copyOf(words);
        }
    }

    Erasure erasure(IdeaId id, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        return new Erasure(
                UUID.randomUUID(),
                lines.of(List.of(detail.row()), locale).getFirst(),
                words.of(id, locale).reversed());
    }
}
