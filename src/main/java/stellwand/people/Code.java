package stellwand.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes that people read aloud, copy by hand and type on a phone: personal codes, reply codes, join
 * codes. The letters are Crockford's base 32 (no I, L, O, U). Reading is forgiving: small letters,
 * spaces and dashes, O for 0, I and L for 1, and digits as an Arabic keyboard writes them.
 *
 * <p>The last letter of a long code checks the others: the letters, each times its own non-zero
 * weight, sum to zero in the field of 32 elements. So every single wrong letter and every swap of
 * two letters is noticed.
 */
public final class Code {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Join codes are seen from the back of a hall: nothing that looks like something else. */
    private static final String JOIN_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int JOIN_LENGTH = 6;
    private static final int SHORTEST = 5;

    /** One weight for each place, so no longer than there are weights. */
    private static final int LONGEST = 31;

    private static final int GROUP = 5;

    private Code() {}

    /**
     * @param length letters of chance, five bits each; one more follows that checks them
     */
    public static String make(SecureRandom random, int length) {
        if (length < SHORTEST - 1 || length >= LONGEST) {
            throw new IllegalArgumentException("No code has %d letters".formatted(length));
        }
        var letters = draw(random, LETTERS, length);
        return letters + LETTERS.charAt(checkOf(letters));
    }

    /** As it is stored, or empty when it was misread or mistyped. */
    public static Optional<String> parse(String typed) {
        return lettersOf(typed)
                .filter(code -> SHORTEST <= code.length() && code.length() <= LONGEST)
                .filter(Code::checks);
    }

    /** Six letters for the wall. Short-lived and public in the room, so without a check. */
    public static String makeJoinCode(SecureRandom random) {
        return draw(random, JOIN_LETTERS, JOIN_LENGTH);
    }

    public static Optional<String> parseJoinCode(String typed) {
        return lettersOf(typed).filter(code -> code.length() == JOIN_LENGTH);
    }

    /** In groups, for reading aloud: {@code 7KX3M-9QW2A}. */
    public static String grouped(String code) {
        return code.replaceAll("(.{%d})(?=.{2})".formatted(GROUP), "$1-");
    }

    private static String draw(SecureRandom random, String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .map(alphabet::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whatever its length; empty when something else stands there. */
    static Optional<String> lettersOf(String typed) {
        if (typed.length() > 4 * LONGEST) return Optional.empty();
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var code = new StringBuilder();
        for (int character : plain.codePoints().toArray()) {
            if (isSeparator(character)) continue;
            char letter = meant(character);
            if (LETTERS.indexOf(letter) < 0) return Optional.empty();
            code.append(letter);
        }
        return Optional.of(code.toString());
    }

    private static boolean isSeparator(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || character == '.'
                || character == '_';
    }

    private static char meant(int character) {
        return switch (character) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> {
                int digit = Character.digit(character, 10);
                yield digit >= 0 ? (char) ('0' + digit) : (char) Math.min(character, 0xFFFF);
            }
        };
    }

    /** Horner's scheme: the letter before the last weighs 2, the one before that 2·2, … */
    private static int checkOf(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum = twice(sum ^ LETTERS.indexOf(letters.charAt(i)));
        }
        return sum;
    }

    private static boolean checks(String code) {
        int last = code.length() - 1;
        return checkOf(code.substring(0, last)) == LETTERS.indexOf(code.charAt(last));
    }

    /** Times two in the field of 32 elements (x⁵ + x² + 1), where two generates all the others. */
    private static int twice(int element) {
        int doubled = element << 1;
        return (doubled & 0b100000) == 0 ? doubled : doubled ^ 0b100101;
    }
}
