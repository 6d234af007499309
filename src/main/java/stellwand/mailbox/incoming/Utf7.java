package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 2152. Java knows it not, some old mail programs still write it. */
final class Utf7 {
    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

    private Utf7() {}

    static String text(byte[] bytes) {
        return SHIFTED.matcher(new String(bytes, ISO_8859_1))
                .replaceAll(shifted -> Matcher.quoteReplacement(plain(shifted.group(1))));
    }

    private static String plain(String base64) {
        if (base64.isEmpty()) return "+";
        int whole = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
        var bytes = Base64.getDecoder().decode(base64.substring(0, whole));
        return new String(bytes, 0, bytes.length / 2 * 2, UTF_16BE);
    }
}
