package stellwand.review;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaDetail.Said;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.review.Review.Erased;

/**
 * The texts of one idea's review.
 *
 * @param texts that are still there
 * @param erased why, for each text that the office erased
 */
record SaidTexts(Map<ContentId, Written> texts, Map<ContentId, ContentId> erased) {
    SaidTexts {
        texts = Map.copyOf(texts);
        erased = Map.copyOf(erased);
    }

    /** Null once it is erased. */
    @Nullable Said said(@Nullable ContentId text) {
        var said = text == null ? null : texts.get(text);
        return said == null ? null : new Said(said.language(), said.text());
    }

    /** Null: the office erased none of these. */
    @Nullable Erased erased(Stream<ContentId> said) {
        return said.flatMap(it -> Stream.ofNullable(erased.get(it)))
                .findFirst()
                .map(why -> new Erased(said(why)))
                .orElse(null);
    }
}
