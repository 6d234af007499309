package stellwand.mailbox.incoming;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What Lotus Notes 5 to 7 puts over the letter that is answered, and nothing marks the letter
 * itself: a name, below it a date, then {@code An:}, {@code Kopie:} and {@code Thema:}, indented or
 * in a table whose cells become lines of their own.
 */
final class NotesHeaders {
    private static final int MOST_LINES = 24;
    private static final int LONGEST = 2_000;

    private static final String DATE =
            "(?:\\d{1,2}[./-](?:\\d{1,2}|\\p{L}{3,4})[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})"
                    + "\\s\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?"
                    + "(?: \\(?[A-Z]{2,4}[+-]?\\d{0,2}\\)?)?[ \\t]*";

    private static final String EMPTY = "[ \\t]*\\n";

    private static final Pattern HEADERS =
            Pattern.compile(
                    "[ \\t]*[\\p{L}\"'<][^\\n]{1,120}"
                            + ("(?:\\n(?:" + EMPTY + "){0,2}|[ \\t]+)")
                            + ("(?:[ \\t]*(?:Gesendet von|Sent by):?[^\\n]*\\n(?:"
                                    + EMPTY
                                    + "){0,2})?")
                            + ("[ \\t]*" + DATE + "\\n")
                            + ("(?:" + EMPTY + "){0,3}")
                            + ("(?:[ \\t]*(?:Bitte antworten an|Please respond to):?[^\\n]*\\n"
                                    + "(?:(?![ \\t]*(?:An|To)\\b)[^\\n]*\\n){0,4})?")
                            + "[ \\t]*(?:An|To)(?:[ \\t]*:[^\\n]*|[ \\t]*|[ \\t][^\\n]*@[^\\n]*)\\n"
                            + "(?:[^\\n]*\\n){0,12}?"
                            + "[ \\t]*(?:Thema|Subject|Betreff)(?:[ \\t]*:[^\\n]*|[ \\t]*\\n[^\\n]*|[ \\t][^\\n]*)");

    private NotesHeaders() {}

    /** How many lines of such headers begin here; 0 if none do. */
    static int length(List<String> lines, int start) {
        var window = lines.subList(start, Math.min(lines.size(), start + MOST_LINES));
        var text = String.join("\n", window);
        var found = HEADERS.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return found.lookingAt() ? (int) found.group().lines().count() : 0;
    }
}
