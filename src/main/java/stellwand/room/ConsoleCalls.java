package stellwand.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.floor.CallState;
import stellwand.workshop.Evening;

/** Tables that call for the facilitator: before everything else. */
@Component
@Order(5)
class ConsoleCalls implements ConsoleSection {

    /**
     * @param calling tables that nobody has answered yet; whoever waits longest first
     */
    record Content(List<Calling> calling) {}

    record Calling(UUID call, UUID table, String letter, Instant at, int minutes) {}

    @Override
    public String template() {
        return "room/console/calls";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        return new Content(
                moment.evening().tables().stream()
                        .flatMap(table -> calling(table, moment).stream())
                        .sorted(Comparator.comparing(Calling::at))
                        .toList());
    }

    private static Optional<Calling> calling(Evening.ThemeTable table, ConsoleMoment moment) {
        return moment.states()
                .of(CallState.FOLD)
                .calling(table.id())
                .map(call ->
                        new Calling(
                                call.id(),
                                table.id().id(),
                                table.letter(),
                                call.at(),
                                (int) Duration.between(call.at(), moment.now()).toMinutes()));
    }
}
