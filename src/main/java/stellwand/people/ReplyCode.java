package stellwand.people;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The short code with which the author of a card or an idea, without an account, finds the answer
 * to it: 55 bits and a letter that checks them. Whoever holds it may also have the text erased.
 *
 * @param letters without groups, as they are stored
 */
public record ReplyCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS_PER_LETTER = 5;
    private static final int LONGEST_COPY = 500;
    private static final Pattern AROUND = Pattern.compile("[/:?&=#,;\\s]+");
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

    public ReplyCode {
        if (letters.length() != LENGTH || Code.parse(letters).isEmpty()) {
            throw new IllegalArgumentException("Expected the letters of a reply code");
        }
    }

    /** In what somebody copied: alone, at the end of a link of ours, or behind some words. */
    public static Optional<ReplyCode> in(String copied) {
        if (copied.length() > LONGEST_COPY) return Optional.empty();
        return Stream.concat(Stream.of(copied), AROUND.splitAsStream(copied))
                .flatMap(it -> parse(it).stream())
                .findFirst();
    }

    /** Whether it has as many letters as a reply code: then one of them is wrong. */
    public static boolean isAsLong(String typed) {
        return Code.lettersOf(typed).filter(it -> it.length() == LENGTH).isPresent();
    }

    /** As typed or dictated; empty when it cannot be a reply code. */
    public static Optional<ReplyCode> parse(String typed) {
        return Code.parse(typed).filter(code -> code.length() == LENGTH).map(ReplyCode::new);
    }

    /**
     * @param chance as many bits of it as the letters hold
     */
    public static ReplyCode of(long chance) {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            letters.append(ALPHABET.charAt((int) (chance >>> (i * BITS_PER_LETTER)) & 0b11111));
        }
        return ALPHABET.chars()
                .mapToObj(check -> letters.toString() + (char) check)
                .filter(code -> Code.parse(code).isPresent())
                .findFirst()
                .map(ReplyCode::new)
                .orElseThrow();
    }

    /** In groups, for reading aloud: {@code 7KX3-M9QW-2A0B}. */
    @Override
    public String toString() {
        return GROUP.matcher(letters).replaceAll("$1-");
    }
}
