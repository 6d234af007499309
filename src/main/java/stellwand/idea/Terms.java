package stellwand.idea;

import java.util.Collection;
import java.util.HashSet;
import stellwand.language.Words;

/** The terms by which an idea is found, for the database. */
final class Terms {
    /** Words as they were written, only folded. */
    static final String ANY = "und";

    private Terms() {}

    /** Also as they were written: who searches may not know the language. */
    static String[] of(String text, String language) {
        var terms = new HashSet<>(Words.of(text, language));
        terms.addAll(Words.of(text, ANY));
        return array(terms);
    }

    static String[] asked(String words, String language) {
        return array(new HashSet<>(Words.asked(words, language)));
    }

    private static String[] array(Collection<String> terms) {
        return terms.stream().sorted().toArray(String[]::new);
    }
}
