package stellwand.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import stellwand.journal.ContentId;

/**
 * One text in several languages, as an event holds it. Sorted by language: {@code jsonb} keeps no
 * order of its own.
 *
 * @param contents by BCP 47 language, for example {@code "ar"}
 */
public record Texts(@JsonValue NavigableMap<String, ContentId> contents) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Texts {
        contents = Collections.unmodifiableNavigableMap(new TreeMap<>(contents));
    }

    public static Texts of(Map<String, ContentId> contents) {
        return new Texts(new TreeMap<>(contents));
    }
}
