package stellwand.idea;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.workday.WorkingDays;

/** How long each has to go on with an idea, in working days. What was set once holds. */
@Component
public class Deadlines {
    /** So many working days ahead something is due soon. */
    public static final int SOON = 3;

    private final WorkingDays days;
    private final Clock clock;
    private final int unit;
    private final int coordination;
    private final int grace;

    /**
     * @param unit for a statement
     * @param coordination to hand an idea over, and to answer it
     * @param grace for so long only staff see that something is late
     */
    Deadlines(
            WorkingDays days,
            Clock clock,
            @Value("${stellwand.review.unit-days:20}") int unit,
            @Value("${stellwand.review.coordination-days:10}") int coordination,
            @Value("${stellwand.review.grace-days:5}") int grace) {
        this.days = days;
        this.clock = clock;
        this.unit = unit;
        this.coordination = coordination;
        this.grace = grace;
    }

    public LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    public LocalDate ofUnit() {
        return days.after(today(), unit);
    }

    public LocalDate ofCoordination() {
        return days.after(today(), coordination);
    }

    /** After others have had their time. */
    public LocalDate ofCoordination(LocalDate others) {
        return days.after(others.isAfter(today()) ? others : today(), coordination);
    }

    /** Until when something is due soon. */
    public LocalDate soon() {
        return days.after(today(), SOON);
    }

    public boolean isLate(LocalDate due) {
        return due.isBefore(today());
    }

    /** What was due before this day is late for everybody to see. */
    public LocalDate lateBefore() {
        return days.before(today(), grace);
    }

    public boolean isLateForAll(LocalDate due) {
        return due.isBefore(lateBefore());
    }
}
