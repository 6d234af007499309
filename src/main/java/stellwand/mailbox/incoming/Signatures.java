package stellwand.mailbox.incoming;

import java.util.regex.Pattern;

/** Lines that stand in signatures and footers. */
final class Signatures {
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?iu).*(\\b(tel|telefon|phone|fax|mobil|mobile|handy|telefax|internet|web|e-?mail)\\b\\.?\\s*[:.+]|https?://|www\\.|\\S+@\\S+\\.\\S+|\\bunsubscribe\\b|\\bmailing list\\b|confidential|vertraulich).*");

    private Signatures() {}

    static boolean isContact(String line) {
        return line.length() < 500 && CONTACT.matcher(line).matches();
    }
}
