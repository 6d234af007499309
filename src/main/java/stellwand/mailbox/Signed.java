package stellwand.mailbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of ours that say which letter they answer, for mail programs and servers that forget to
 * name it: {@code ideen+0f…@stadt.example}. A letter's number is random; whoever has it got the
 * letter.
 */
final class Signed {
    private static final Pattern LETTER =
            Pattern.compile("<(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@.*");
    private static final Pattern DETAIL =
            Pattern.compile(
                    "(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{12})");

    private Signed() {}

    static String address(String ours, String messageId) {
        var letter = LETTER.matcher(messageId);
        int at = ours.lastIndexOf('@');
        if (at < 1 || !letter.matches()) return ours;
        return ours.substring(0, at) + "+" + letter.group(1).replace("-", "") + ours.substring(at);
    }

    /**
     * @param detail what stood behind the plus
     */
    static Optional<String> messageId(String detail, String domain) {
        var parts = DETAIL.matcher(detail.toLowerCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(parts.replaceFirst("<$1-$2-$3-$4-$5@") + domain + ">")
                : Optional.empty();
    }
}
