package stellwand.floor;

import static stellwand.floor.Refusal.EVERYBODY_STAYS;
import static stellwand.floor.Refusal.SEATS_ARE_ASSIGNED;
import static stellwand.floor.Refusal.TABLE_IS_FULL;
import static stellwand.floor.Refusal.TABLE_RESTS;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.journal.Decision;
import stellwand.round.Round;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopState;

/** Who may sit down where, while a round is open and between rounds. */
final class SeatRules {
    private SeatRules() {}

    static Decision<FloorEvent, Refusal> take(RoundState rounds, FloorState floor, TakeSeat seat) {
        if (floor.seatOf(seat.participant()).filter(seat.table()::equals).isPresent()) {
            return accept(List.of());
        }
        if (rounds.rests(seat.table())) return refuse(TABLE_RESTS);
        boolean sits = floor.seatOf(seat.participant(), rounds).isPresent();
        if (sits && !floor.mayMove(rounds)) return refuse(EVERYBODY_STAYS);
        if (!sits && rounds.assigns()) return refuse(SEATS_ARE_ASSIGNED);
        return floor.isFull(seat.table())
                ? refuse(TABLE_IS_FULL)
                : accept(new SeatTaken(seat.participant(), seat.table()));
    }

    /** Whoever is late for assigned seats gets one, even if there are no places left. */
    static Decision<FloorEvent, Refusal> ask(
            WorkshopState workshop, RoundState rounds, FloorState floor, UUID participant) {
        if (floor.seatOf(participant, rounds).isPresent()) return accept(List.of());
        var tables = rounds.open().map(Round::tables).orElse(workshop.tables());
        return emptiest(tables, floor)
                .filter(table -> rounds.assigns() || !floor.isFull(table))
                .<Decision<FloorEvent, Refusal>>map(
                        table -> accept(new SeatTaken(participant, table)))
                .orElseGet(() -> refuse(TABLE_IS_FULL));
    }

    private static Optional<TableId> emptiest(Collection<TableId> tables, FloorState floor) {
        return tables.stream()
                .min(Comparator.comparingInt(floor::takenAt).thenComparing(TableId::id));
    }
}
