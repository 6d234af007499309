package stellwand.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two kinds of card that people write in the rounds. */
public enum CardKind {
    @JsonProperty("challenge")
    CHALLENGE,
    @JsonProperty("solution")
    SOLUTION;

    /** As in addresses, forms and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CardKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
