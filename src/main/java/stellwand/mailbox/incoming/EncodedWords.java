package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of headers in a charset that Java knows not (RFC 2047, RFC 2231), written anew in UTF-8:
 * one of them would keep all the others of its header from being decoded.
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([QqBb])\\?([^?\\s]*)\\?=");

    /** {@code filename*=utf-7''B%2BAPw-ro}; in pieces, they are nobody's. */
    private static final Pattern PARAMETER =
            Pattern.compile("(\\*\\s*=\\s*)([\\w.:-]+)'([\\w-]*)'([^\\s;'\"]*)");

    private EncodedWords() {}

    static String inKnownCharsets(String header) {
        return WORD.matcher(header)
                .replaceAll(word -> Matcher.quoteReplacement(word(word, word.group(1))));
    }

    private static String word(MatchResult word, String charset) {
        if (isKnown(charset)) return word.group();
        try {
            var words = Charsets.text(bytes(word.group(2), word.group(3)), charset);
            return "=?utf-8?B?%s?="
                    .formatted(Base64.getEncoder().encodeToString(words.getBytes(UTF_8)));
        } catch (IllegalArgumentException torn) {
            return word.group();
        }
    }

    private static byte[] bytes(String encoding, String word) {
        return encoding.equalsIgnoreCase("B")
                ? Base64.getMimeDecoder().decode(word)
                : escaped(word.replace('_', ' '), '=');
    }

    /**
     * @param header with parameters
     */
    static String parametersInKnownCharsets(String header) {
        return PARAMETER
                .matcher(header)
                .replaceAll(each -> Matcher.quoteReplacement(parameter(each, each.group(2))));
    }

    private static String parameter(MatchResult it, String charset) {
        if (isKnown(charset)) return it.group();
        var value = Charsets.text(escaped(it.group(4), '%'), charset);
        var anew = URLEncoder.encode(value, UTF_8).replace("+", "%20");
        return "%sutf-8'%s'%s".formatted(it.group(1), it.group(3), anew);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(MimeUtility.javaCharset(charset));
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static byte[] escaped(String value, char mark) {
        var bytes = value.getBytes(ISO_8859_1);
        var out = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            int hex = bytes[at] == mark && at + 2 < bytes.length ? hex(bytes, at + 1) : -1;
            out.write(hex < 0 ? bytes[at] : hex);
            if (hex >= 0) at += 2;
        }
        return out.toByteArray();
    }

    private static int hex(byte[] bytes, int at) {
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
