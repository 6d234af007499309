package stellwand.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.board.CardJson;
import stellwand.round.Round;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;

/** Each theme table at a glance. */
@Component
@Order(20)
class ConsoleTables implements ConsoleSection {
    /** A table at which nothing was written for so long may need help, or is talking well. */
    static final Duration SILENCE = Duration.ofMinutes(6);

    record Content(ConsoleRound.@Nullable OpenRound open, List<Table> tables) {}

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

    @Override
    public String template() {
        return "room/console/tables";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        return new Content(
                moment.open().map(ConsoleRound::open).orElse(null),
                moment.evening().tables().stream().map(it -> table(it, moment)).toList());
    }

    private static Table table(Evening.ThemeTable table, ConsoleMoment moment) {
        var open = moment.open();
        return new Table(
                table.id().id(),
                table.letter(),
                table.title().in(moment.language()),
                moment.floor().takenAt(table.id()),
                moment.hanging().at(table.id()).size(),
                open.isEmpty() ? 0 : silentMinutes(moment, table.id()),
                open.map(Round::ownPhones).filter(it -> it.contains(table.id())).isPresent());
    }

    private static int silentMinutes(ConsoleMoment moment, TableId table) {
        return moment.hanging().cards().stream()
                .filter(card -> card.table().equals(table))
                .map(CardJson::at)
                .max(Instant::compareTo)
                .map(last -> Duration.between(last, moment.now()))
                .filter(silence -> silence.compareTo(SILENCE) >= 0)
                .map(silence -> (int) silence.toMinutes())
                .orElse(0);
    }
}
