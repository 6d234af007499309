package stellwand.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Outcome;
import stellwand.people.Account;
import stellwand.people.Staff;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.Revise;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording;

/** What staff do to one unit. Each tells what is wrong, if anything. */
@Component
class UnitDesk {
    private final Units units;
    private final UnitPeople people;
    private final Colleagues colleagues;

    UnitDesk(Units units, UnitPeople people, Colleagues colleagues) {
        this.units = units;
        this.people = people;
        this.colleagues = colleagues;
    }

    Optional<Refusal> save(UUID wish, UnitId unit, UnitForm form, Staff by) {
        var draft = form.draft(unit);
        var now = units.find(unit);
        if (now.isEmpty() && draft.since() == null) return Optional.of(Refusal.DAY_IS_MISSING);
        if (form.isMailWrong()) return Optional.of(Refusal.MAIL_ADDRESS_IS_WRONG);
        var slip = DraftRules.wrong(draft, now.orElse(null));
        if (slip.isPresent()) return slip;
        var steps = new Revision(wish, units.today()).steps(draft, now.orElse(null));
        if (!steps.isEmpty()) slip = done(wish, by, new Revise(steps));
        if (slip.isEmpty() && now.filter(Unit::hasEnded).isEmpty()) keepPeople(unit, form);
        return slip;
    }

    private void keepPeople(UnitId unit, UnitForm form) {
        people.keep(unit, form.mail());
        people.keepReleaseByTwo(unit, form.releasesByTwo());
        people.keep(unit, form.posts(colleagues.all().stream().map(Account::id).toList()));
    }

    Optional<Refusal> rename(
            UUID wish, UnitId unit, LocalDate on, Map<String, String> words, Staff by) {
        var name = Wording.of(wish, "renamed", words);
        return done(wish, by, new RenameUnit(unit, on, name));
    }

    Optional<Refusal> start(UUID wish, UnitId unit, LocalDate on, Staff by) {
        return done(wish, by, new StartUnit(unit, on));
    }

    /** Nobody goes on: it is no more. One: it is merged. Several: it is split. */
    Optional<Refusal> end(UUID wish, UnitId unit, LocalDate on, List<UnitId> successors, Staff by) {
        return done(
                wish,
                by,
                switch (successors.size()) {
                    case 0 -> new EndUnit(unit, on);
                    case 1 -> new MergeUnits(List.of(unit), successors.getFirst(), on);
                    default -> new SplitUnit(unit, successors, on);
                });
    }

    Optional<Refusal> merge(UUID wish, List<UnitId> ending, UnitId into, LocalDate on, Staff by) {
        return done(wish, by, new MergeUnits(ending, into, on));
    }

    private Optional<Refusal> done(UUID wish, Staff by, UnitCommand command) {
        return switch (units.submit(wish, by.id(), command)) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.Refused(Refusal slip) -> Optional.of(slip);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
