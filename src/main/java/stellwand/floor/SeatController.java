package stellwand.floor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Sitting down at a theme table. */
@Controller
class SeatController {
    private final Floor floor;

    SeatController(Floor floor) {
        this.floor = floor;
    }

    /**
     * @param id of the command, made by the client: the same id again is the same command
     */
    record SeatWish(@Nullable UUID id, @Nullable UUID table) {}

    record Seat(UUID table) {}

    @ForWorkshop
    @ResponseBody
    @PutMapping("/api/workshops/{workshop}/seat")
    Seat take(Caller caller, @PathVariable UUID workshop, @RequestBody SeatWish wish) {
        if (wish.id() == null || wish.table() == null) {
            throw new RefusedException(Refusal.SOMETHING_IS_MISSING);
        }
        return switch (seat(caller, workshop, wish.id(), wish.table())) {
            case Outcome.Done _ -> new Seat(wish.table());
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    /** Where there is no seat to be had leads back to where the others are. */
    @ForWorkshop
    @PostMapping("/w/{workshop}/tables/{table}/seat")
    String take(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestParam UUID id) {
        return switch (seat(caller, workshop, id, table)) {
            case Outcome.Done _ -> to(workshop, table);
            case Outcome.Refused(var reason) ->
                    "redirect:/w/%s?%s".formatted(workshop, why(reason, table));
        };
    }

    private static String why(Reason reason, UUID table) {
        if (reason == Refusal.TABLE_IS_FULL) return "full=" + table;
        if (reason == Refusal.TABLE_RESTS) return "resting=" + table;
        if (reason == Refusal.EVERYBODY_STAYS) return "staying";
        if (reason == Refusal.SEATS_ARE_ASSIGNED) return "assigned";
        throw new RefusedException(reason);
    }

    /** Whoever came after the seats were assigned. */
    @ForWorkshop
    @PostMapping("/w/{workshop}/seat")
    String ask(Caller caller, @PathVariable UUID workshop, @RequestParam UUID id) {
        var who =
                caller.participantIn(workshop)
                        .orElseThrow(() -> new RefusedException(Refusal.ONLY_PARTICIPANTS_SIT))
                        .id();
        var evening = new WorkshopId(workshop);
        return switch (floor.askForSeat(id, who, evening)) {
            case Outcome.Done _ -> to(workshop, floor.now(evening).seatOf(who).orElseThrow().id());
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private static String to(UUID workshop, UUID table) {
        return "redirect:/w/%s/tables/%s".formatted(workshop, table);
    }

    private Outcome seat(Caller caller, UUID workshop, UUID command, UUID table) {
        return caller.participantIn(workshop)
                .map(who ->
                        floor.takeSeat(
                                command, who.id(), new WorkshopId(workshop), new TableId(table)))
                .orElseGet(() -> new Outcome.Refused(Refusal.ONLY_PARTICIPANTS_SIT));
    }
}
