package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bytes to text, whatever charset is named, and also when it is named wrongly. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** In place of bytes that are no letter. */
    private static final char BROKEN = '\uFFFD';

    private static final char LAST_OF_ASCII = 127;

    /** What mail programs write when they do not know; windows-1252 holds all of it and more. */
    private static final Set<String> GUESSED =
            Set.of(
                    "",
                    "us-ascii",
                    "ascii",
                    "iso-8859-1",
                    "latin1",
                    "utf-8",
                    "utf8",
                    "unknown-8bit");

    private Charsets() {}

    static String text(byte[] bytes, @Nullable String named) {
        var name = named == null ? "" : named.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith("utf-7")) return Utf7.text(bytes);
        if (GUESSED.contains(name)) return guessed(bytes);
        try {
            return new String(bytes, Charset.forName(MimeUtility.javaCharset(name)));
        } catch (IllegalArgumentException unknown) {
            return guessed(bytes);
        }
    }

    /**
     * UTF-8 is hardly ever valid by chance. A byte that a mail server broke, or a letter that was
     * cut in half, does not make the others wrong.
     */
    static String guessed(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            var mended = new String(bytes, UTF_8);
            return isMostlyRight(mended) ? mended : new String(bytes, WINDOWS);
        }
    }

    private static boolean isMostlyRight(String mended) {
        long broken = mended.chars().filter(it -> it == BROKEN).count();
        long letters = mended.chars().filter(it -> it > LAST_OF_ASCII && it != BROKEN).count();
        return letters > broken;
    }
}
