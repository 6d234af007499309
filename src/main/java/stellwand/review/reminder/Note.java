package stellwand.review.reminder;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Turns.Held;

/**
 * One line of a reminder.
 *
 * @param step how far the idea is on its way to being late; who knows of one hears of later ones
 */
record Note(Held held, Audience to, About about, int step) {

    /** What a recipient heard last of an idea. */
    record Heard(@Nullable LocalDate due, int step) {}

    boolean isNewsTo(@Nullable Heard before) {
        return before == null || !Objects.equals(before.due(), held.due()) || before.step() < step;
    }
}
