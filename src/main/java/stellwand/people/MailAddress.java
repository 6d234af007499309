package stellwand.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stellwand.journal.Text;

/** Where mail goes; in small letters. */
public record MailAddress(String address) {
    /** Whether it exists shows when mail goes there; this only catches slips. */
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    private static final int LONGEST = 254;

    /** A domain with other letters is written as mail servers know it (RFC 5891). */
    public static Optional<MailAddress> parse(String typed) {
        var address = plain(Text.clean(typed).toLowerCase(Locale.ROOT));
        return address.length() <= LONGEST && MAIL.matcher(address).matches()
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }

    /** Before the sign there is no other way to write such letters: few servers take them. */
    private static String plain(String address) {
        int domain = address.lastIndexOf('@') + 1;
        if (!address.substring(0, domain).chars().allMatch(it -> it < 128)) return "";
        try {
            return address.substring(0, domain) + IDN.toASCII(address.substring(domain));
        } catch (IllegalArgumentException isNone) {
            return "";
        }
    }

    /** Logs must not tell who wrote. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
