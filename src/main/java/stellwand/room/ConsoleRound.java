package stellwand.room;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.Task;

/** What is open now and what comes next, under her thumb. */
@Component
@Order(10)
class ConsoleRound implements ConsoleSection {
    private static final int[] MINUTES_MORE = {1, 5, 10};

    /**
     * @param open the round that is open
     * @param next the one that can be opened; none while another is open
     * @param over whether the evening has ended
     * @param undo the step that can be taken back, of whatever kind
     */
    record Content(
            @Nullable OpenRound open,
            @Nullable NextRound next,
            boolean over,
            @Nullable ConsoleUndo undo) {
        public int[] minutesMore() {
            return MINUTES_MORE.clone();
        }
    }

    record OpenRound(UUID id, int number, Task task, Instant endsAt) {}

    record NextRound(UUID id, int number, Task task, int minutes) {}

    @Override
    public String template() {
        return "room/console/round";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        return new Content(
                moment.open().map(ConsoleRound::open).orElse(null),
                next(moment).map(ConsoleRound::next).orElse(null),
                moment.isOver(),
                ConsoleUndo.of(moment));
    }

    private static OpenRound open(Round round) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) {
            throw new IllegalStateException("Expected an open round but got " + round);
        }
        return new OpenRound(round.id().id(), round.number(), round.task(), endsAt);
    }

    /** The one that the console offers to open: none any more once the evening is over. */
    private static Optional<RoundRow> next(ConsoleMoment moment) {
        return moment.open().isPresent() || moment.isOver() ? Optional.empty() : moment.nextRound();
    }

    private static NextRound next(RoundRow row) {
        return new NextRound(row.id().id(), row.number(), row.task(), row.minutes());
    }
}
