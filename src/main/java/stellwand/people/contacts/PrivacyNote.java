package stellwand.people.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people are told about their data where they give it. Each version keeps its words for good:
 * other words are another version, so that everybody can see again what they were shown.
 */
public enum PrivacyNote {
    /** Whoever contributes something. */
    CONTRIBUTION(1),
    /** Whoever says how to reach them: with their consent (GDPR Art. 6 (1) a). */
    CONTACT(1);

    private final int current;

    PrivacyNote(int current) {
        this.current = current;
    }

    /** One text. */
    public record Version(PrivacyNote note, int number) {
        /** Empty for what never was. */
        public static Optional<Version> parse(String id) {
            return Arrays.stream(PrivacyNote.values())
                    .flatMap(PrivacyNote::versions)
                    .filter(it -> it.id().equals(id))
                    .findFirst();
        }

        public boolean isOfTheSameNote(Version other) {
            return note == other.note();
        }

        /** Stable: stands beside contributions. */
        public String id() {
            return note + "/" + number;
        }

        /** Of its words. */
        public String messageKey() {
            return "intake.note.%s.%d".formatted(note, number);
        }
    }

    /** All that is to be said now. */
    public static List<Version> current() {
        return Arrays.stream(values()).map(PrivacyNote::version).toList();
    }

    public Version version() {
        return new Version(this, current);
    }

    private Stream<Version> versions() {
        return IntStream.rangeClosed(1, current).mapToObj(number -> new Version(this, number));
    }
}
