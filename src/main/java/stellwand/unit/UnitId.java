package stellwand.unit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import stellwand.journal.StreamId;

/** One unit, under whatever name. */
public record UnitId(@JsonValue UUID id) {

    /** The kind of the stream in which everything of the directory happens. */
    public static final String STREAM = "units";

    /** All units are one stream, since what one may become depends on the others: ADR 10. */
    static final StreamId DIRECTORY =
            new StreamId(STREAM, UUID.fromString("6f0d7c1e-52a9-5c55-9d0b-0a4c1de0c7e1"));

    private static final int LENGTH_OF_UUID = 36;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {}

    /** As a file names it: an id of ours, or whatever the office calls it, "54" or "54/2". */
    static UnitId of(String key) {
        var small = key.strip().toLowerCase(Locale.ROOT);
        return new UnitId(ours(small));
    }

    private static UUID ours(String key) {
        try {
            if (key.length() == LENGTH_OF_UUID) return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            return named(key);
        }
        return named(key);
    }

    private static UUID named(String key) {
        return UUID.nameUUIDFromBytes(("unit/" + key).getBytes(UTF_8));
    }
}
