package stellwand.idea;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stellwand.language.Words;

/**
 * By which terms a search looks, once for each way in which its words may be read. Null: in this
 * way nothing would be asked (stop words), or nothing else than in another. An empty set would be
 * in every idea.
 */
final class Sought {
    private final String[] words;
    private final String[] spoken;
    private final String[] written;
    private final String[] otherwise;

    private Sought(String[] words, String[] spoken, String[] written, String[] otherwise) {
        this.words = words;
        this.spoken = spoken;
        this.written = written;
        this.otherwise = otherwise;
    }

    static Sought by(Search search, JoinedOrApart others) {
        return new Sought(
                Terms.asked(search.words(), "de"),
                Terms.asked(search.words(), search.language()),
                Terms.asked(search.words(), Words.ANY),
                Terms.asked(others.otherwise(search.words()), "de"));
    }

    /** As German. */
    String @Nullable [] words() {
        return some(words);
    }

    /** In the reader's language. */
    String @Nullable [] spoken() {
        return Arrays.equals(spoken, words) ? null : some(spoken);
    }

    /** Just as they were typed, stop words too. */
    String @Nullable [] written() {
        return some(written);
    }

    /** Joined or apart, as others wrote them. */
    String @Nullable [] otherwise() {
        return Arrays.equals(otherwise, words) ? null : some(otherwise);
    }

    private static String @Nullable [] some(String[] terms) {
        return terms.length == 0 ? null : terms;
    }
}
