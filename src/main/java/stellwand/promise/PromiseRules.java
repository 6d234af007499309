package stellwand.promise;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.promise.Refusal.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.promise.PromiseCommand.GivePromise;
import stellwand.promise.PromiseEvent.PromiseGiven;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopState;

/** A promise is given before the evening begins, and holds from then on. */
final class PromiseRules {
    static final int MOST_STATIONS = 5;
    static final int MOST_UNITS = 3;

    /** Half a year of working days: whoever needs longer says so at the idea, with a reason. */
    static final int LONGEST_STATION = 120;

    /** Characters. */
    static final int LONGEST_NAME = 60;

    static final int LONGEST_COORDINATION = 40;
    static final int LONGEST_GRACE = 20;
    static final int FURTHEST_YEARS = 5;

    private PromiseRules() {}

    static Decision<PromiseEvent, Refusal> decide(
            WorkshopState workshop, PromiseState state, PromiseCommand command) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case GivePromise it -> give(state, it);
        };
    }

    private static Decision<PromiseEvent, Refusal> give(PromiseState state, GivePromise it) {
        var promise = it.named();
        if (promise.equals(state.promise())) return accept(List.of());
        if (!it.at().isBefore(it.begins())) return refuse(PROMISE_HOLDS);
        if (!it.unitsAreThere()) return refuse(UNIT_IS_UNKNOWN);
        return wrong(it)
                .<Decision<PromiseEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(new PromiseGiven(promise)));
    }

    private static Optional<Refusal> wrong(GivePromise it) {
        var promise = it.promise();
        var stations = promise.stations();
        if (stations.isEmpty()) return Optional.of(STATION_IS_MISSING);
        if (stations.size() > MOST_STATIONS) return Optional.of(PATH_IS_TOO_LONG);
        if (!stations.stream().allMatch(PromiseRules::isRight))
            return Optional.of(STATION_IS_WRONG);
        if (!it.names().stream().allMatch(PromiseRules::isShort))
            return Optional.of(STATION_NAME_IS_TOO_LONG);
        if (isNotWithin(promise.coordinationDays(), 1, LONGEST_COORDINATION)
                || isNotWithin(promise.graceDays(), 0, LONGEST_GRACE)) {
            return Optional.of(DAYS_ARE_WRONG);
        }
        return isOutOfReach(it) ? Optional.of(USEFUL_DAY_IS_WRONG) : Optional.empty();
    }

    private static boolean isRight(Station it) {
        return !isNotWithin(it.days(), 1, LONGEST_STATION)
                && it.units().size() <= MOST_UNITS
                && new HashSet<>(it.units()).size() == it.units().size();
    }

    /** As it stands in a line with others, on a phone too. */
    private static boolean isShort(Wording name) {
        return name.written().allMatch(it -> Text.length(it.text()) <= LONGEST_NAME);
    }

    /** Answers come after the evening; and nobody waits for ten years. */
    private static boolean isOutOfReach(GivePromise it) {
        var day = it.promise().usefulUntil();
        if (day == null) return false;
        return !day.isAfter(it.evening()) || day.isAfter(it.evening().plusYears(FURTHEST_YEARS));
    }

    private static boolean isNotWithin(int days, int least, int most) {
        return days < least || days > most;
    }
}
