package stellwand.demo.play;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a hurried thumb makes of a word. */
final class Slip {
    private static final Pattern TWO_LETTERS_INSIDE =
            Pattern.compile("(?<=[a-zäöüß]{3})([a-zäöüß])(?!\\1)([a-zäöüß])(?=[a-zäöüß]{2})");

    private Slip() {}

    /** The last such pair of letters, swapped. Empty when every word is short. */
    static Optional<String> in(String words) {
        return TWO_LETTERS_INSIDE
                .matcher(words)
                .results()
                .reduce((_, last) -> last)
                .map(pair -> swapped(words, pair));
    }

    private static String swapped(String words, MatchResult pair) {
        return words.substring(0, pair.start())
                + pair.group(2)
                + pair.group(1)
                + words.substring(pair.end());
    }
}
