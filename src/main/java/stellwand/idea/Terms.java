package stellwand.idea;

import java.util.Collection;
import java.util.HashSet;
import stellwand.journal.Text;
import stellwand.language.Words;

/** The terms by which an idea is found, for the database. */
final class Terms {
    /**
     * Of what they are made. To be raised when {@link Words} makes others of the same text: {@link
     * TermsOfOldIdeas} reads anew what was read before.
     */
    static final int MADE_SO = 1;

    private static final int LONGEST_TITLE = 140;

    private Terms() {}

    /** Also as they were written: who searches may not know the language. */
    static String[] of(String text, String language) {
        var terms = new HashSet<>(Words.of(text, language));
        terms.addAll(Words.of(text, Words.ANY));
        return array(terms);
    }

    /** Those of its first line, where the most telling words are. */
    static String[] ofTitle(String text, String language) {
        var first = text.strip().lines().findFirst().orElse("");
        return of(Text.cut(first, LONGEST_TITLE), language);
    }

    static String[] asked(String words, String language) {
        return array(new HashSet<>(Words.asked(words, language)));
    }

    private static String[] array(Collection<String> terms) {
        return terms.stream().sorted().toArray(String[]::new);
    }
}
