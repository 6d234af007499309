package stellwand.language;

import java.io.Reader;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.de.GermanStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Lucene's chains. A new one for each text: a chain that is used again keeps the last text. */
final class Analysis {
    /** "Weg" and "machen" are words that people mean; how they were meant, nobody can tell. */
    private static final CharArraySet TOLD_APART = without("weg", "machen");

    private Analysis() {}

    private static CharArraySet without(String... words) {
        var left = new CharArraySet(GermanAnalyzer.getDefaultStopSet().size(), false);
        for (var word : GermanAnalyzer.getDefaultStopSet()) {
            var written = new String((char[]) word);
            if (!Set.of(words).contains(written)) left.add(written);
        }
        return CharArraySet.unmodifiableSet(left);
    }

    /** Whether it is a stop word of a language that we have some of. */
    static boolean isTold(String word) {
        return GermanAnalyzer.getDefaultStopSet().contains(word)
                || EnglishAnalyzer.getDefaultStopSet().contains(word)
                || ArabicAnalyzer.getDefaultStopSet().contains(word);
    }

    /**
     * @param language a BCP 47 tag; only its first part counts
     */
    static TokenStream of(String text, String language) {
        var lower = lower(Rewriting.plain(text));
        return switch (first(language)) {
            case "de" -> german(lower);
            case "en" -> english(lower);
            case "ar" -> arabic(lower);
            default -> new ASCIIFoldingFilter(new Rewritten(lower, Derivations::bare));
        };
    }

    /**
     * What is looked for is found however it is derived, and by each part of a compound; likeness
     * would blur.
     */
    static TokenStream forSearch(String text, String language) {
        return forSearch(text, language, true);
    }

    /** Of a compound only the parts that it is made of, and not theirs. */
    static TokenStream asked(String text, String language) {
        return forSearch(text, language, false);
    }

    private static TokenStream forSearch(String text, String language, boolean fully) {
        if (!first(language).equals("de") && !language.equals(Words.ANY)) return of(text, language);
        var bare = new Rewritten(lower(Rewriting.apart(text)), Derivations::bare);
        return language.equals(Words.ANY)
                ? new ASCIIFoldingFilter(new GermanNormalizationFilter(bare))
                : searched(bare, fully);
    }

    private static TokenStream lower(Reader text) {
        var words = new StandardTokenizer();
        words.setReader(text);
        return new LowerCaseFilter(words);
    }

    private static String first(String language) {
        return language.split("[-_]", 2)[0];
    }

    private static TokenStream german(TokenStream lower) {
        var told = new StopFilter(lower, GermanAnalyzer.getDefaultStopSet());
        var parts = new Compounds(new Rewritten(told, Derivations::male), false);
        return new GermanStemFilter(new GermanNormalizationFilter(parts));
    }

    private static TokenStream searched(TokenStream lower, boolean fully) {
        var told = new StopFilter(lower, TOLD_APART);
        var spelledOut =
                new Rewritten(told, word -> Derivations.male(Derivations.spelledOut(word)));
        var parts = new Compounds(spelledOut, fully);
        var folded = new ASCIIFoldingFilter(new GermanNormalizationFilter(parts));
        return new GermanStemFilter(new Rewritten(folded, Derivations::root));
    }

    private static TokenStream english(TokenStream lower) {
        var own = new EnglishPossessiveFilter(lower);
        var told = new StopFilter(own, EnglishAnalyzer.getDefaultStopSet());
        return new PorterStemFilter(told);
    }

    private static TokenStream arabic(TokenStream lower) {
        var digits = new DecimalDigitFilter(lower);
        var told = new StopFilter(digits, ArabicAnalyzer.getDefaultStopSet());
        return new ArabicStemFilter(new ArabicNormalizationFilter(told));
    }
}
