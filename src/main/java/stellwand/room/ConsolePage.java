package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.round.Step;
import stellwand.round.Task;
import stellwand.stage.WallSwitch;
import stellwand.workshop.Wording.Phrase;

/**
 * What the facilitator sees on her feet.
 *
 * @param wish for the forms of the page: each is sent with it
 * @param open the round that is open
 * @param next the one that can be opened; none while another is open
 * @param undo the step that can be taken back
 * @param announcement what is announced now, in all its languages
 * @param walls what they show
 */
record ConsolePage(
        Screen screen,
        UUID wish,
        Phrase title,
        int participants,
        @Nullable OpenRound open,
        @Nullable NextRound next,
        @Nullable Undo undo,
        List<Line> agenda,
        List<Phrase> announcement,
        int places,
        boolean moving,
        List<Table> tables,
        WallSwitch walls) {

    record OpenRound(UUID id, int number, Task task, Instant endsAt) {}

    record NextRound(UUID id, int number, Task task, int minutes) {}

    /**
     * @param round its number
     */
    record Undo(int step, Step.Kind kind, int round) {}

    /**
     * A line of the run sheet.
     *
     * @param phase {@code past}, {@code now} or {@code next}; empty on other days, and for what is
     *     still far
     */
    record Line(String at, Phrase title, String phase) {}

    /**
     * @param silentMinutes since the last card, while a round is open; 0 when that is not long
     */
    record Table(
            UUID id,
            String letter,
            Phrase title,
            int people,
            int cards,
            int silentMinutes,
            boolean ownPhones) {}
}
