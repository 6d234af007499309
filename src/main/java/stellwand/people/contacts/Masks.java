package stellwand.people.contacts;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stellwand.people.contacts.WayBack.Parts;

/**
 * So much of a way back that its owner knows it again, and nobody else learns it: reply codes stand
 * on slips that lie about.
 */
public final class Masks {
    private static final String REST = "…";
    private static final int COUNTRY = 3;
    private static final int END = 2;

    /** What people take for one letter, with its marks. */
    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<!\\S)\\X");

    private Masks() {}

    /** Of a postal address nothing is left: that it is a letter says its channel. */
    public static Parts of(Parts whole) {
        return new Parts(
                whole.channel(),
                mail(whole.mail()),
                number(whole.number()),
                initials(whole.name()),
                null,
                initials(whole.organisation()));
    }

    /** {@code w…@e….org} */
    private static @Nullable String mail(@Nullable String mail) {
        if (mail == null) return null;
        int at = mail.lastIndexOf('@');
        return first(mail)
                + REST
                + "@"
                + first(mail.substring(at + 1))
                + REST
                + mail.substring(mail.lastIndexOf('.'));
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** {@code +49 … 11} */
    private static @Nullable String number(@Nullable String number) {
        return number == null
                ? null
                : "%s %s %s"
                        .formatted(
                                number.substring(0, COUNTRY),
                                REST,
                                number.substring(number.length() - END));
    }

    /** {@code L. K.} */
    private static @Nullable String initials(@Nullable String name) {
        return name == null
                ? null
                : FIRST_LETTERS
                        .matcher(name)
                        .results()
                        .map(MatchResult::group)
                        .map(it -> it + ".")
                        .collect(Collectors.joining(" "));
    }
}
