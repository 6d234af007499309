package stellwand.mailbox.incoming;

import java.util.regex.Pattern;

/** Text as our database takes it and a page shows it. */
final class Words {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|\\uFFFE|\\uFEFF");
    private static final Pattern BLANK_AT_END = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");

    private Words() {}

    /** Lines end with {@code \n}; no control characters, no lone surrogates. */
    static String plain(String text) {
        return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    static String tidy(String text) {
        return BLANK_AT_END.matcher(plain(text)).replaceAll("").strip();
    }

    /**
     * RFC 3676: lines that end with a blank go on in the next one, at the same depth of quoting.
     */
    static String unflowed(String text, boolean withoutBlank) {
        var out = new StringBuilder();
        boolean goesOn = false;
        int depth = 0;
        for (var line : text.split("\n", -1)) {
            int quotes = quotes(line);
            var content = line.substring(quotes);
            if (content.startsWith(" ")) content = content.substring(1);
            if (goesOn && quotes == depth) {
                if (withoutBlank) out.setLength(out.length() - 1);
            } else {
                if (!out.isEmpty() || goesOn) out.append('\n');
                out.append(">".repeat(quotes)).append(quotes > 0 ? " " : "");
            }
            out.append(content);
            goesOn = content.endsWith(" ") && !content.equals("-- ");
            depth = quotes;
        }
        return out.toString();
    }

    private static int quotes(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '>') at++;
        return at;
    }
}
