package stellwand.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text, in their order, repeated as often as they stand there. Stop words are left
 * out, numbers are kept. In German a compound is followed by its parts, so that "Servicestelle",
 * "Service-Stellen" and "Service Stelle" have terms in common. English and Arabic are stemmed;
 * other languages are only folded. A word of more than 255 characters is cut into several.
 *
 * <p>Remembers nothing of what it has read, and may be asked by many threads at once.
 */
public final class Words {
    /** As a language: words as they were written, only folded; ae counts as ä. */
    public static final String ANY = "und";

    private static final Pattern HYPHEN =
            Pattern.compile("(?U)(?<![\\p{L}\\d-])(\\p{L}+)-(?!innen)(\\p{L}{2,})(?![\\p{L}\\d-])");

    private Words() {}

    /** For the text that is to be found: compounds and their parts. */
    public static List<String> of(String text, String language) {
        return searched(text, language).stream().map(Word::term).toList();
    }

    /** For the text that is looked for: of compounds only the parts; all of them must be found. */
    public static List<String> asked(String text, String language) {
        var words = read(text, Analysis.asked(text, language));
        var terms = new ArrayList<String>();
        for (int n = 0; n < words.size(); n++) {
            var isCompound = n + 1 < words.size() && words.get(n + 1).isPart();
            if (words.get(n).isPart() || !isCompound) terms.add(words.get(n).term());
        }
        return List.copyOf(terms);
    }

    /** Each as it stands there, folded, and no stop words: to tell slips of the pen. */
    public static List<String> whole(String text) {
        return read(text, Analysis.forSearch(text, ANY)).stream()
                .filter(it -> !Analysis.isTold(it.written().toLowerCase(Locale.ROOT)))
                .map(Word::term)
                .toList();
    }

    /** To compare texts, with how and where each word was written. */
    public static List<Word> read(String text, String language) {
        return read(text, Analysis.of(text, language));
    }

    /** Whether a German dictionary has it: then it is no slip of the pen. */
    public static boolean isGerman(String written) {
        return InnerParts.isWord(written.toLowerCase(Locale.GERMAN));
    }

    /** The words with a hyphen, as one: "RepairCafé WLAN" of "Repair-Café und W-LAN". */
    public static String joined(String text) {
        return HYPHEN.matcher(text)
                .results()
                .map(it -> it.group(1) + it.group(2))
                .collect(Collectors.joining(" "));
    }

    /**
     * The same to find texts: derived words ("Sanierung", "sanieren") and abbreviations of streets
     * have terms in common, too.
     */
    public static List<Word> searched(String text, String language) {
        return read(text, Analysis.forSearch(text, language));
    }

    private static List<Word> read(String text, TokenStream stream) {
        try (stream) {
            return words(text, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Word> words(String text, TokenStream tokens) throws IOException {
        var term = tokens.addAttribute(CharTermAttribute.class);
        var place = tokens.addAttribute(OffsetAttribute.class);
        var step = tokens.addAttribute(PositionIncrementAttribute.class);
        var words = new ArrayList<Word>();
        var whole = new Word("", "", false, 0, 0);
        tokens.reset();
        while (tokens.incrementToken()) {
            var written = text.substring(place.startOffset(), place.endOffset());
            if (step.getPositionIncrement() > 0) {
                whole =
                        new Word(
                                term.toString(),
                                written,
                                false,
                                place.startOffset(),
                                place.endOffset());
                words.add(whole);
            } else {
                words.add(part(term.toString(), written, whole));
            }
        }
        tokens.end();
        return words;
    }

    /** "Ampel" out of "Fahrradampel": a noun's parts are written as nouns. */
    private static Word part(String term, String written, Word whole) {
        var capital = Character.isUpperCase(whole.written().codePointAt(0));
        var shown =
                capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
        return new Word(term, shown, true, whole.start(), whole.end());
    }
}
