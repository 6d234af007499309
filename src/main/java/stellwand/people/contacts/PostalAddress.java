package stellwand.people.contacts;

import java.util.Optional;
import stellwand.journal.Text;

/** What stands on an envelope below the name, line by line. */
public record PostalAddress(String lines) {
    /** In characters as people count them. */
    public static final int LONGEST = 300;

    private static final int MOST_LINES = 6;

    public static Optional<PostalAddress> parse(String typed) {
        var lines = Text.clean(typed);
        return lines.isEmpty() || Text.length(lines) > LONGEST || lines.lines().count() > MOST_LINES
                ? Optional.empty()
                : Optional.of(new PostalAddress(lines));
    }

    /** Logs must not tell who wrote. */
    @Override
    public String toString() {
        return "PostalAddress[…]";
    }
}
