package stellwand.review.textmodule;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Feasibility;
import stellwand.unit.UnitId;

/**
 * A text module with its words.
 *
 * @param unit whose it is; null: the whole office's
 */
public record TextModule(
        UUID id, @Nullable UnitId unit, Line title, List<Passage> variants, boolean retired) {
    public TextModule {
        variants = List.copyOf(variants);
    }

    /**
     * One of its variants.
     *
     * @param name null: it needs none
     * @param result for which it is meant; null: for any
     */
    public record Passage(@Nullable Line name, @Nullable Feasibility result, Line words) {
        public int gaps() {
            return Gaps.in(words.text());
        }

        /** What language it is in, for whoever reads another one; else empty. */
        public String tongue(Locale reader) {
            var spoken = Locale.forLanguageTag(words.language());
            return spoken.getLanguage().equals(reader.getLanguage())
                    ? ""
                    : spoken.getDisplayLanguage(reader);
        }
    }
}
