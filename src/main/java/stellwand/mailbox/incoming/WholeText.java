package stellwand.mailbox.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody wrote who answers no letter of ours: what they quote or pass on they want us to
 * read. Cut is only what surely no sentence of theirs is lost with: a signature as mail programs
 * mark it, and the line in which a telephone names itself.
 */
final class WholeText {
    /** RFC 3676, 4.3: with the blank. People draw lines between ideas without. */
    private static final String DASHES = "-- ";

    private static final int LONGEST_SIGNATURE = 8;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_FOOTER = 60;
    private static final int WORDS_OF_A_SENTENCE = 5;

    private static final Pattern LISTED = Pattern.compile("\\s*([-*•·–]|\\d{1,2}[.)])\\s.*");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{2}[.!?…]\\W*");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<String> lines;

    private WholeText(List<String> lines) {
        this.lines = lines;
    }

    /**
     * @param isCut there was a signature
     */
    record Text(String words, boolean isCut) {}

    static Text of(String whole) {
        var text = new WholeText(new ArrayList<>(List.of(Words.plain(whole).split("\n", -1))));
        text.cutFooter();
        boolean isCut = text.cutSignature();
        text.cutFooter();
        return new Text(Words.tidy(String.join("\n", text.lines)), isCut);
    }

    private void cutFooter() {
        int last = lastWritten();
        if (last < 0) return;
        var line = lines.get(last).strip();
        if (line.length() <= LONGEST_FOOTER && LineKind.of(line) == LineKind.DEVICE) cutFrom(last);
    }

    private int lastWritten() {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) last--;
        return last;
    }

    /** Two of such lines stand between ideas. Whether there was one. */
    private boolean cutSignature() {
        var dashes =
                IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).equals(DASHES))
                        .boxed()
                        .toList();
        if (dashes.size() != 1 || !isSignature(dashes.getFirst())) return false;
        cutFrom(dashes.getFirst());
        return true;
    }

    private boolean isSignature(int dashes) {
        var before = lines.subList(0, dashes);
        var after =
                lines.subList(dashes + 1, lines.size()).stream()
                        .filter(it -> !it.isBlank())
                        .toList();
        return before.stream().anyMatch(it -> !it.isBlank())
                && after.size() <= LONGEST_SIGNATURE
                && after.stream().noneMatch(WholeText::mayBeAnIdea);
    }

    private static boolean mayBeAnIdea(String line) {
        if (line.length() > LONGEST_LINE || LISTED.matcher(line).matches()) return true;
        boolean isLong = BLANK.split(line.strip()).length >= WORDS_OF_A_SENTENCE;
        return isLong && !Signatures.isContact(line) && SENTENCE.matcher(line).matches();
    }

    private void cutFrom(int at) {
        lines.subList(at, lines.size()).clear();
    }
}
