package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import stellwand.promise.Promise;
import stellwand.promise.Promises;
import stellwand.workday.WorkingDays;

/** How long each has to go on with an idea, in working days. What was set once holds. */
@Component
public class Deadlines {
    /** So many working days ahead something is due soon. */
    public static final int SOON = 3;

    private final WorkingDays days;
    private final Paths paths;
    private final Promises promises;
    private final Clock clock;

    Deadlines(WorkingDays days, Paths paths, Promises promises, Clock clock) {
        this.days = days;
        this.paths = paths;
        this.promises = promises;
        this.clock = clock;
    }

    public LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    /** By when somebody looks at it for the first time. */
    LocalDate ofSighting(Instant came) {
        return days.after(WorkingDays.dayOf(came), Promise.SIGHTING_DAYS);
    }

    /** What came before this day and waits for it is overdue. */
    LocalDate sightingsLateBefore() {
        return days.before(today(), Promise.SIGHTING_DAYS);
    }

    /** By when a person says what a mail is, of which nobody has said it. */
    LocalDate ofFirstLook(Instant since) {
        return days.after(WorkingDays.dayOf(since), 1);
    }

    /** What waits for it since a day before this one is late. */
    LocalDate firstLooksLateBefore() {
        return days.before(today(), 1);
    }

    /** For what is asked of a unit now; not after the day until which answers are of use. */
    public LocalDate ofUnit(IdeaId idea) {
        return ofUnit(paths.of(idea));
    }

    LocalDate ofUnit(Paths.Place place) {
        var station = place.station().orElseGet(() -> place.promise().stations().getLast());
        var day = days.after(today(), station.days());
        var useful = place.promise().usefulUntil();
        return useful != null && useful.isAfter(today()) && useful.isBefore(day) ? useful : day;
    }

    public LocalDate ofCoordination(IdeaId idea) {
        return ofCoordination(idea, today());
    }

    /** After others have had their time. */
    public LocalDate ofCoordination(IdeaId idea, LocalDate others) {
        var first = others.isAfter(today()) ? others : today();
        return days.after(first, paths.of(idea).promise().coordinationDays());
    }

    /** Until when something is due soon. */
    public LocalDate soon() {
        return days.after(today(), SOON);
    }

    public boolean isLate(LocalDate due) {
        return due.isBefore(today());
    }

    /** What was due before this day is late for everybody. */
    public LocalDate lateBefore(Promise promise) {
        return lateBefore(promise.graceDays());
    }

    /** The same for ideas of many workshops. */
    public LateBefore lateBefore() {
        return inWorkshops(this::lateBefore);
    }

    /** The same for the sighting, by the day on which an idea came. */
    LateBefore unsightedBefore() {
        return inWorkshops(grace -> days.before(lateBefore(grace), Promise.SIGHTING_DAYS));
    }

    private LateBefore inWorkshops(IntFunction<LocalDate> before) {
        return new LateBefore(
                before.apply(promises.usual().graceDays()),
                promises.graceDays().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, it -> before.apply(it.getValue()))));
    }

    private LocalDate lateBefore(int grace) {
        return days.before(today(), grace);
    }
}
