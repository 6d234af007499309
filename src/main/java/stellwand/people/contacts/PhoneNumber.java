package stellwand.people.contacts;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stellwand.journal.Text;

/** A telephone number as all the world dials it: {@code +4921189…} (ITU E.164). */
public record PhoneNumber(String digits) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern WRITTEN = Pattern.compile("\\+?[\\d\\s()/.–-]+");
    private static final Pattern BETWEEN = Pattern.compile("\\(0\\)|[^\\d+]");

    /** Of numbers that are written as one dials them here. */
    private static final String HERE = "+49";

    /** As people write it, with blanks, strokes and brackets, in whichever digits. */
    public static Optional<PhoneNumber> parse(String typed) {
        var written = latin(Text.clean(typed));
        if (!WRITTEN.matcher(written).matches()) return Optional.empty();
        var number = international(BETWEEN.matcher(written).replaceAll(""));
        return E164.matcher(number).matches()
                ? Optional.of(new PhoneNumber(number))
                : Optional.empty();
    }

    private static String latin(String typed) {
        return typed.codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT)
                .mapToObj(it ->
                        Character.isDigit(it)
                                ? String.valueOf(Character.digit(it, 10))
                                : Character.toString(it))
                .collect(Collectors.joining());
    }

    /** Some write the zero of their area behind the country, where nobody dials it. */
    private static String international(String number) {
        var whole = number.startsWith("00") ? "+" + number.substring(2) : number;
        if (whole.startsWith(HERE + "0")) return HERE + whole.substring(HERE.length() + 1);
        return whole.startsWith("0") ? HERE + whole.substring(1) : whole;
    }

    /** Logs must not tell who wrote. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
