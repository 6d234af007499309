package stellwand.language;

import java.io.StringReader;
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
    private Analysis() {}

    /**
     * @param language a BCP 47 tag; only its first part counts
     */
    static TokenStream of(String text, String language) {
        var words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        var lower = new LowerCaseFilter(words);
        return switch (first(language)) {
            case "de" -> german(lower);
            case "en" -> english(lower);
            case "ar" -> arabic(lower);
            default -> new ASCIIFoldingFilter(lower);
        };
    }

    /** What is looked for is found however it is derived; likeness would blur. */
    static TokenStream forSearch(String text, String language) {
        if (!first(language).equals("de") && !language.equals(Words.ANY)) return of(text, language);
        var words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        var lower = new LowerCaseFilter(words);
        return language.equals(Words.ANY)
                ? new ASCIIFoldingFilter(new GermanNormalizationFilter(lower))
                : searched(lower);
    }

    private static String first(String language) {
        return language.split("[-_]", 2)[0];
    }

    private static TokenStream german(TokenStream lower) {
        var told = new StopFilter(lower, GermanAnalyzer.getDefaultStopSet());
        var folded = new GermanNormalizationFilter(new Compounds(told));
        return new GermanStemFilter(folded);
    }

    private static TokenStream searched(TokenStream lower) {
        var told = new StopFilter(lower, GermanAnalyzer.getDefaultStopSet());
        var parts = new Compounds(new Rewritten(told, Derivations::spelledOut));
        var folded = new GermanNormalizationFilter(parts);
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
