package stellwand.language;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the parts of a German compound behind it, at the same position. */
final class Compounds extends TokenFilter {
    private static final int SHORTEST = 6;

    /** Beyond that it is no word, and splitting would take long. */
    private static final int LONGEST = 60;

    private static final int SHORTEST_PART = 3;
    private static final GermanWordSplitter SPLITTER = splitter();

    private final boolean fully;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Part> waiting = new ArrayDeque<>();

    private record Part(String text, int start, int end) {}

    /**
     * @param fully with the parts of each part, and of what the dictionary holds for one word:
     *     "Halle" of "Turnhalle"
     */
    Compounds(TokenStream words, boolean fully) {
        super(words);
        this.fully = fully;
    }

    private static GermanWordSplitter splitter() {
        try {
            return new GermanWordSplitter(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            give(waiting.removeFirst());
            return true;
        }
        if (!input.incrementToken()) return false;
        cut(term.toString());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private void give(Part part) {
        term.setEmpty().append(part.text());
        place.setOffset(part.start(), part.end());
        step.setPositionIncrement(0);
    }

    private void cut(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) return;
        var parts = parts(word);
        if (parts.isEmpty() && fully) inside(word, 0);
        int from = 0;
        for (var part : parts) {
            int at = word.indexOf(part, from);
            add(part, at);
            if (fully) inside(part, at);
            from = at < 0 ? from : at + part.length();
        }
    }

    /**
     * @param at where in the whole word; below zero nobody knows
     */
    private void add(String part, int at) {
        int start = place.startOffset() + Math.max(at, 0);
        int end = at < 0 ? place.endOffset() : start + part.length();
        boolean isBeyond = start >= place.endOffset();
        waiting.add(
                new Part(
                        part,
                        isBeyond ? place.startOffset() : start,
                        Math.min(end, place.endOffset())));
    }

    private void inside(String word, int at) {
        var inner = InnerParts.of(word);
        if (inner == null) return;
        add(inner.first(), at);
        inside(inner.first(), at);
        int second = at < 0 ? at : at + word.length() - inner.second().length();
        add(inner.second(), second);
        inside(inner.second(), second);
    }

    /** The dictionary writes ä and ß where a person may write ae and ss. */
    private static List<String> parts(String word) {
        var parts = split(word);
        if (!parts.isEmpty()) return parts;
        var umlauts = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
        return Stream.of(umlauts, sharp(word), sharp(umlauts))
                .distinct()
                .filter(it -> !it.equals(word))
                .map(Compounds::split)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String sharp(String word) {
        return word.replace("strasse", "straße").replace("fuss", "fuß").replace("gross", "groß");
    }

    private static List<String> split(String word) {
        if (!word.chars().allMatch(Character::isLetter)) return List.of();
        var parts = SPLITTER.splitWord(word);
        var isShort = (Predicate<String>) part -> part.length() < SHORTEST_PART;
        return parts.size() < 2 || parts.stream().anyMatch(isShort) ? List.of() : parts;
    }
}
