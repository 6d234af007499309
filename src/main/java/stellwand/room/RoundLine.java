package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.Task;
import stellwand.workshop.Wording.Phrase;

/**
 * Which round it is, and how long it lasts.
 *
 * @param words the task in the organiser's own words, if it has such
 */
record RoundLine(int number, Task task, @Nullable Phrase words, Instant endsAt) {

    /** The one that is open, if any. */
    static @Nullable RoundLine of(List<RoundRow> rounds, String language) {
        return rounds.stream()
                .flatMap(round -> line(round, language).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<RoundLine> line(RoundRow round, String language) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) return Optional.empty();
        var words = round.task() == Task.OWN ? round.wording().in(language) : null;
        return Optional.of(new RoundLine(round.number(), round.task(), words, endsAt));
    }
}
