package stellwand.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.RoundState;
import stellwand.round.Step;
import stellwand.round.Task;

/** What is open now and what comes next, under her thumb. */
@Component
@Order(10)
class ConsoleRound implements ConsoleSection {

    /**
     * @param open the round that is open
     * @param next the one that can be opened; none while another is open
     * @param undo the step that can be taken back
     */
    record Content(@Nullable OpenRound open, @Nullable NextRound next, @Nullable Undo undo) {}

    record OpenRound(UUID id, int number, Task task, Instant endsAt) {}

    record NextRound(UUID id, int number, Task task, int minutes) {}

    /**
     * @param round its number
     */
    record Undo(int step, Step.Kind kind, int round) {}

    @Override
    public String template() {
        return "room/console/round";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        return new Content(
                moment.open().map(ConsoleRound::open).orElse(null),
                next(moment),
                undo(moment.rounds()));
    }

    static OpenRound open(Round round) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) {
            throw new IllegalStateException("Expected an open round but got " + round);
        }
        return new OpenRound(round.id().id(), round.number(), round.task(), endsAt);
    }

    private static @Nullable NextRound next(ConsoleMoment moment) {
        if (moment.open().isPresent()) return null;
        return moment.planned().stream()
                .filter(row -> row.phase() instanceof Round.Phase.Planned)
                .findFirst()
                .map(ConsoleRound::next)
                .orElse(null);
    }

    private static NextRound next(RoundRow row) {
        return new NextRound(row.id().id(), row.number(), row.task(), row.minutes());
    }

    private static @Nullable Undo undo(RoundState state) {
        var step = state.last();
        if (step == null) return null;
        int round = state.find(step.round()).orElseThrow().number();
        return new Undo(step.number(), step.kind(), round);
    }
}
