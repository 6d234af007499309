package stellwand.floor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.people.ForStaff;
import stellwand.people.ForWorkshop;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Calling the facilitator to a theme table, and answering. */
@Controller
class CallController {
    private final Calls calls;

    CallController(Calls calls) {
        this.calls = calls;
    }

    /**
     * @param id of the command, made by the client: the same id again is the same command
     */
    record CallWish(@Nullable UUID id) {}

    record Called(UUID table, boolean calling) {}

    /** By the table's host, or by somebody who sits there. */
    @ForWorkshop
    @ResponseBody
    @PutMapping("/api/workshops/{workshop}/tables/{table}/call")
    Called call(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestBody CallWish wish) {
        done(calls.call(required(wish.id()), caller, at(workshop), new TableId(table)));
        return new Called(table, true);
    }

    /**
     * @param id of the command: a DELETE has no body
     */
    @ForWorkshop
    @ResponseBody
    @DeleteMapping("/api/workshops/{workshop}/tables/{table}/call")
    Called takeBack(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestParam(required = false) @Nullable UUID id) {
        done(calls.takeBack(required(id), caller, at(workshop), new TableId(table)));
        return new Called(table, false);
    }

    @ForWorkshop
    @PostMapping("/w/{workshop}/tables/{table}/call")
    String press(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestParam UUID id,
            @RequestParam boolean calling) {
        done(
                calling
                        ? calls.call(id, caller, at(workshop), new TableId(table))
                        : calls.takeBack(id, caller, at(workshop), new TableId(table)));
        return "redirect:/w/%s/tables/%s".formatted(workshop, table);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/staff/workshops/{workshop}/calls/{call}/answer")
    String answer(
            @PathVariable UUID workshop,
            @PathVariable UUID call,
            @RequestParam UUID table,
            @RequestParam UUID id,
            Staff staff) {
        done(calls.answer(id, staff.id(), at(workshop), new TableId(table), call));
        return "redirect:/staff/workshops/%s/console".formatted(workshop);
    }

    private static WorkshopId at(UUID workshop) {
        return new WorkshopId(workshop);
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) throw new RefusedException(Refusal.ID_IS_MISSING);
        return id;
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var reason)) throw new RefusedException(reason);
    }
}
