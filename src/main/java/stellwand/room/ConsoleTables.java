package stellwand.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.floor.CallState;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;

/** Each theme table at a glance. */
@Component
@Order(30)
class ConsoleTables implements ConsoleSection {

    /**
     * @param phones the round in which own phones are switched: the open one, or the next
     */
    record Content(@Nullable Phones phones, List<Table> tables) {

        /** Whether there is something to switch on, or off. */
        public boolean some(boolean on) {
            return tables.stream().anyMatch(table -> table.held() && table.ownPhones() == on);
        }
    }

    /**
     * @param number of the round
     */
    record Phones(UUID round, int number) {}

    /**
     * @param calling for the facilitator
     * @param held whether the round in which own phones are switched is held here
     */
    record Table(
            UUID id,
            String letter,
            Phrase title,
            int people,
            int cards,
            boolean calling,
            Silence silence,
            boolean held,
            boolean ownPhones) {}

    @Override
    public String template() {
        return "room/console/tables";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        var round = phonesRound(moment);
        return new Content(
                round.map(it -> new Phones(it.id().id(), it.number())).orElse(null),
                moment.evening().tables().stream().map(it -> table(it, round, moment)).toList());
    }

    private static Optional<Round> phonesRound(ConsoleMoment moment) {
        return moment.open()
                .or(() -> moment.nextRound().map(RoundRow::id).flatMap(moment.rounds()::find));
    }

    private static Table table(
            Evening.ThemeTable table, Optional<Round> round, ConsoleMoment moment) {
        return new Table(
                table.id().id(),
                table.letter(),
                table.title().in(moment.language()),
                moment.floor().takenAt(table.id()),
                moment.hanging().at(table.id()).size(),
                moment.states().of(CallState.FOLD).calling(table.id()).isPresent(),
                silence(table.id(), moment),
                round.filter(it -> it.tables().contains(table.id())).isPresent(),
                round.filter(it -> it.ownPhones().contains(table.id())).isPresent());
    }

    private static Silence silence(TableId table, ConsoleMoment moment) {
        var open = moment.open();
        if (open.isEmpty()) return new Silence.None();
        if (!open.get().tables().contains(table)) return new Silence.NotInThisRound();
        var round = open.get().id();
        return Silence.of(
                moment.states().of(Openings.FOLD).latest(round).orElse(null),
                moment.states().of(Pins.FOLD).latest(table, round).orElse(null),
                moment.floor().takenAt(table),
                moment.now());
    }
}
