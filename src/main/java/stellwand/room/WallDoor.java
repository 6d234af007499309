package stellwand.room;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Wording.Phrase;

/**
 * The way in, as walls show it.
 *
 * @param way null while nobody can join
 * @param words the invitation, or that the door is shut: in all languages
 * @param participants how many have joined
 */
record WallDoor(@Nullable Way way, List<Phrase> words, int participants) {

    /**
     * @param address short enough to be typed
     * @param until when the door shuts by itself
     */
    record Way(String code, String address, @Nullable Instant until) {
        /** In two halves, so that it is kept in mind from the wall to the phone. */
        public List<String> halves() {
            int half = code.length() / 2;
            return List.of(code.substring(0, half), code.substring(half));
        }
    }
}
