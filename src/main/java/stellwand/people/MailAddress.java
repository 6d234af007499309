package stellwand.people;

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

    public static Optional<MailAddress> parse(String typed) {
        var address = Text.clean(typed).toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && MAIL.matcher(address).matches()
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }

    /** Logs must not tell who wrote. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
