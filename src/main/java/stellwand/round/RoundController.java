package stellwand.round;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Planning, opening and closing rounds, from the workshop's overview. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/rounds")
class RoundController {
    private final Rounds rounds;
    private final Workshops workshops;

    RoundController(Rounds rounds, Workshops workshops) {
        this.rounds = rounds;
        this.workshops = workshops;
    }

    /** At all tables. With one wish, one round: its id is the wish's. */
    @ForStaff
    @PostMapping
    String plan(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam Task task,
            @RequestParam int minutes,
            Staff staff) {
        var evening =
                workshops
                        .find(new WorkshopId(workshop))
                        .orElseThrow(() -> new RefusedException(Refusal.WORKSHOP_IS_UNKNOWN));
        return done(
                rounds.plan(
                        id,
                        staff.id(),
                        evening.id(),
                        new RoundId(id),
                        task,
                        minutes,
                        evening.tables().stream().map(Evening.ThemeTable::id).toList()),
                workshop,
                Place.OVERVIEW);
    }

    @ForStaff
    @PostMapping("/{round}/opening")
    String open(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            @RequestParam int minutes,
            @RequestParam(defaultValue = "OVERVIEW") Place from,
            Staff staff) {
        return done(
                rounds.open(
                        id,
                        staff.id(),
                        new WorkshopId(workshop),
                        new RoundId(round),
                        Duration.ofMinutes(minutes)),
                workshop,
                from);
    }

    @ForStaff
    @PostMapping("/{round}/extension")
    String extend(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            @RequestParam int minutes,
            @RequestParam(defaultValue = "OVERVIEW") Place from,
            Staff staff) {
        return done(
                rounds.extend(
                        id,
                        staff.id(),
                        new WorkshopId(workshop),
                        new RoundId(round),
                        Duration.ofMinutes(minutes)),
                workshop,
                from);
    }

    @ForStaff
    @PostMapping("/{round}/closure")
    String close(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "OVERVIEW") Place from,
            Staff staff) {
        return done(
                rounds.close(id, staff.id(), new WorkshopId(workshop), new RoundId(round)),
                workshop,
                from);
    }

    @ForStaff
    @PostMapping("/{round}/own-phones/{table}")
    String ownPhones(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @PathVariable UUID table,
            @RequestParam UUID id,
            @RequestParam boolean on,
            @RequestParam(defaultValue = "OVERVIEW") Place from,
            Staff staff) {
        var where = new WorkshopId(workshop);
        var at = new TableId(table);
        var during = new RoundId(round);
        return done(
                on
                        ? rounds.switchOwnPhonesOn(id, staff.id(), where, at, during)
                        : rounds.switchOwnPhonesOff(id, staff.id(), where, at, during),
                workshop,
                from);
    }

    @ForStaff
    @PostMapping("/undoing")
    String undo(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int step,
            @RequestParam(defaultValue = "OVERVIEW") Place from,
            Staff staff) {
        return done(rounds.undo(id, staff.id(), new WorkshopId(workshop), step), workshop, from);
    }

    /** Where the button was, and where its presser wants to be afterwards. */
    enum Place {
        OVERVIEW("#rounds"),
        CONSOLE("/console");

        private final String address;

        Place(String address) {
            this.address = address;
        }
    }

    private static String done(Outcome outcome, UUID workshop, Place from) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/workshops/" + workshop + from.address;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
