package stellwand.mailbox.office;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;
import stellwand.mailbox.office.OfficeText.Why;

/**
 * The words of a rich text. Swing's reader needs no screen, and knows code pages and Unicode; it
 * wants a thousand bytes for each brace that is open, and a microsecond for each change of looks,
 * so it gets only what is not too deep and not too long.
 */
public final class RtfText {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 1_000_000;

    /** Pictures are most of it. */
    private static final Pattern PICTURE = Pattern.compile("[0-9a-fA-F\\s]{256,}+");

    /** Swing's reader knows no tables. */
    private static final Pattern CELL = Pattern.compile("\\\\(?:nest)?cell(?![a-z])");

    private static final Pattern ROW = Pattern.compile("\\\\(?:nest)?row(?![a-z])");

    private RtfText() {}

    static String of(String rtf) throws UnreadException {
        var words = PICTURE.matcher(rtf).replaceAll("");
        if (words.length() > LONGEST) throw new UnreadException(Why.TOO_LARGE);
        if (isTooDeep(words)) throw new UnreadException(Why.TOO_DEEP);
        var lines = ROW.matcher(CELL.matcher(words).replaceAll("\\\\tab")).replaceAll("\\\\par");
        try {
            var kit = new RTFEditorKit();
            var document = kit.createDefaultDocument();
            kit.read(new StringReader(lines), document, 0);
            return document.getText(0, document.getLength()).strip();
        } catch (IOException | BadLocationException torn) {
            throw new UnreadException(Why.BROKEN);
        }
    }

    /** Empty when it cannot be read. */
    public static String orNothing(String rtf) {
        try {
            return of(rtf);
        } catch (UnreadException | RuntimeException not) {
            return "";
        }
    }

    private static boolean isTooDeep(String rtf) {
        int depth = 0;
        for (int at = 0; at < rtf.length(); at++) {
            switch (rtf.charAt(at)) {
                case '\\' -> at++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {} // a letter
            }
            if (depth > DEEPEST) return true;
        }
        return false;
    }
}
