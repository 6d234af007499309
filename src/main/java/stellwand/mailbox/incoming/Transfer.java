package stellwand.mailbox.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** What was wrapped for its way through the net, unwrapped: also where the wrapping is torn. */
final class Transfer {
    private Transfer() {}

    static byte[] decoded(byte[] raw, int from, int to, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw, from, to);
            case "quoted-printable" -> byAngus(raw, from, to, "quoted-printable");
            case "x-uuencode", "x-uue", "uuencode" -> byAngus(raw, from, to, "uuencode");
            default -> Arrays.copyOfRange(raw, from, to);
        };
    }

    /** Leaves out what is none, and the torn end. */
    private static byte[] base64(byte[] raw, int from, int to) {
        var letters = new byte[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isBase64(raw[i])) letters[count++] = raw[i];
        }
        int whole = count % 4 == 1 ? count - 1 : count;
        return Base64.getDecoder().decode(Arrays.copyOf(letters, whole));
    }

    private static boolean isBase64(byte each) {
        return ('A' <= each && each <= 'Z')
                || ('a' <= each && each <= 'z')
                || ('0' <= each && each <= '9')
                || each == '+'
                || each == '/';
    }

    private static byte[] byAngus(byte[] raw, int from, int to, String encoding) {
        var in = new ByteArrayInputStream(raw, from, to - from);
        try (var decoded = MimeUtility.decode(in, encoding)) {
            return decoded.readAllBytes();
        } catch (MessagingException | IOException torn) {
            return Arrays.copyOfRange(raw, from, to);
        }
    }
}
