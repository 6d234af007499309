package stellwand.idea;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import stellwand.journal.Text;
import stellwand.language.Courtesy;
import stellwand.language.Word;
import stellwand.language.Words;

/** The terms by which an idea is found, for the database. */
final class Terms {
    /**
     * Of what they are made. To be raised when {@link Words} makes others of the same text: {@link
     * TermsOfOldIdeas} reads anew what was read before.
     */
    static final int MADE_SO = 2;

    private static final int LONGEST_TITLE = 140;

    private Terms() {}

    /** Also as they were written: who searches may not know the language. */
    static String[] of(String text, String language) {
        var terms = new HashSet<>(Words.of(text, language));
        terms.addAll(Words.of(text, Words.ANY));
        for (var way : List.of(language, Words.ANY)) terms.addAll(joined(text, way));
        return array(terms);
    }

    /** "Repaircafé" of "Repair-Café"; its parts are there. */
    private static List<String> joined(String text, String language) {
        return Words.searched(Words.joined(text), language).stream()
                .filter(it -> !it.isPart())
                .map(Word::term)
                .toList();
    }

    /** Those of its first line, where the most telling words are. */
    static String[] ofTitle(String text, String language) {
        var first = Courtesy.beginning(text).strip().lines().findFirst().orElse("");
        return of(Text.cut(first, LONGEST_TITLE), language);
    }

    static String[] asked(String words, String language) {
        return array(new HashSet<>(Words.asked(words, language)));
    }

    private static String[] array(Collection<String> terms) {
        return terms.stream().sorted().toArray(String[]::new);
    }
}
