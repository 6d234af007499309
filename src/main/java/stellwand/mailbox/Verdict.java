package stellwand.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a "no" of the mail server means for a letter. */
enum Verdict {
    /** It will do so later. */
    NOT_NOW,
    /** It would take nothing from us as things are: a password, a relay, a policy. */
    NOT_FROM_US,
    /** Nobody takes this letter there, whoever brings it. */
    NEVER;

    /** RFC 4954, 6: we should have signed in, or otherwise. */
    private static final Set<Integer> SIGNING_IN = Set.of(530, 534, 535, 538);

    /** RFC 3463: 7 is security and policy; 1.7 and 1.8 are about the sender's address. */
    private static final Pattern ABOUT_US = Pattern.compile("\\b5\\.(7\\.\\d+|1\\.[78])\\b");

    /** Where nobody says it in numbers. */
    private static final Pattern NO_RELAYING =
            Pattern.compile(
                    "relay(ing)? (access )?(not permitted|denied|prohibited)|unable to relay|no relaying"
                            + "|relaying .*denied");

    private static final Pattern IN_NUMBERS = Pattern.compile("\\b5\\.\\d+\\.\\d+\\b");

    private record Reply(int code, String text, boolean isToOurAddress) {
        Verdict verdict() {
            if (code < 500 || code > 599) return NOT_NOW;
            return isAboutUs() ? NOT_FROM_US : NEVER;
        }

        private boolean isAboutUs() {
            return isToOurAddress
                    || SIGNING_IN.contains(code)
                    || ABOUT_US.matcher(text).find()
                    || saysInWords();
        }

        private boolean saysInWords() {
            return !IN_NUMBERS.matcher(text).find()
                    && NO_RELAYING.matcher(text.toLowerCase(Locale.ROOT)).find();
        }
    }

    /** Of several replies the one that leaves least hope. */
    static Verdict of(MessagingException e) {
        return Stream.iterate(e, it -> it != null, Verdict::next)
                .map(Verdict::single)
                .reduce(NOT_NOW, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private static @Nullable MessagingException next(MessagingException e) {
        return e.getNextException() instanceof MessagingException inner ? inner : null;
    }

    private static Verdict single(MessagingException e) {
        var text = String.valueOf(e.getMessage());
        return switch (e) {
            case AddressException _ -> NEVER;
            case SMTPSenderFailedException it ->
                    new Reply(it.getReturnCode(), text, true).verdict();
            case SMTPAddressFailedException it ->
                    new Reply(it.getReturnCode(), text, false).verdict();
            case SMTPSendFailedException it ->
                    new Reply(it.getReturnCode(), text, it.getCommand().startsWith("MAIL"))
                            .verdict();
            default -> NOT_NOW;
        };
    }
}
