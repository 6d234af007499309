package stellwand.round;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Planning, opening and closing rounds, from the workshop's overview. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/rounds")
class RoundController {
    private final Rounds rounds;

    RoundController(Rounds rounds) {
        this.rounds = rounds;
    }

    /** With one wish, one round: its id is the wish's. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    String plan(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @ModelAttribute PlanForm typed,
            Staff staff) {
        return done(
                rounds.plan(
                        id, staff.id(), new WorkshopId(workshop), new RoundId(id), typed.plan()),
                workshop,
                Place.OVERVIEW);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{round}/plan")
    String replan(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            @ModelAttribute PlanForm typed,
            Staff staff) {
        return done(
                rounds.replan(
                        id, staff.id(), new WorkshopId(workshop), new RoundId(round), typed.plan()),
                workshop,
                Place.OVERVIEW);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{round}/removal")
    String drop(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            Staff staff) {
        return done(
                rounds.drop(id, staff.id(), new WorkshopId(workshop), new RoundId(round)),
                workshop,
                Place.OVERVIEW);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
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

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{round}/extension")
    String extend(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            @RequestParam int minutes,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "OVERVIEW") Place from,
            Staff staff) {
        return done(
                rounds.extend(
                        id,
                        staff.id(),
                        new WorkshopId(workshop),
                        new RoundId(round),
                        Duration.ofMinutes(minutes),
                        until),
                workshop,
                from);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
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

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
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

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
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
