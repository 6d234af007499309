package stellwand.people.contacts;

import java.util.Optional;
import stellwand.journal.Text;

/**
 * What a person or an organisation is called, in its own letters: all of DIN 91379 with their
 * combining sequences, and those of every other script. Only controls are taken out, and the form
 * is NFC, as the standard has it.
 */
public record PersonName(String name) {
    /** In characters as people count them. */
    public static final int LONGEST = 120;

    /** Empty when nothing is seen, when it is too long, or when it has several lines. */
    public static Optional<PersonName> parse(String typed) {
        var name = Text.clean(typed);
        return name.isEmpty() || name.contains("\n") || Text.length(name) > LONGEST
                ? Optional.empty()
                : Optional.of(new PersonName(name));
    }

    /** Logs must not tell who wrote. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
