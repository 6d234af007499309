package stellwand.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import stellwand.people.Code;

/** Six characters on the wall, none of which can be taken for another. */
public record JoinCode(@JsonValue String letters) {
    private static final Pattern FORM = Pattern.compile("[2-9A-HJKMNP-TV-Z]{6}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JoinCode {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("Expected a join code but got " + letters);
        }
    }

    static JoinCode draw(SecureRandom random) {
        return new JoinCode(Code.makeJoinCode(random));
    }

    /** As typed: in small letters, with spaces or dashes. Empty when it cannot be a code. */
    public static Optional<JoinCode> parse(String typed) {
        return Code.parseJoinCode(typed)
                .filter(letters -> FORM.matcher(letters).matches())
                .map(JoinCode::new);
    }
}
