package stellwand.review.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Deadlines;
import stellwand.idea.Turns.Held;
import stellwand.workday.WorkingDays;

/**
 * Who is told what of an idea on one day. It says where an idea stands and not what has just
 * happened: so what was missed while nobody looked is told the next time.
 */
final class Reminding {
    static final int HELD = 0;
    static final int SOON = 1;
    static final int LAST_DAY = 2;
    static final int LATE = 3;

    /** And one more each time that so many working days have passed again. */
    static final int ESCALATED = 4;

    private final WorkingDays days;
    private final int escalateAfter;
    private final LocalDate today;
    private final Map<LocalDate, Integer> late = new HashMap<>();

    /**
     * @param escalateAfter working days
     */
    Reminding(WorkingDays days, int escalateAfter, LocalDate today) {
        this.days = days;
        this.escalateAfter = escalateAfter;
        this.today = today;
    }

    /**
     * Whether mail arrives at the unit that has an idea, and at the one to which it belongs.
     *
     * @param away whether whoever works at the unit is away
     */
    record Reach(boolean unit, boolean parent, boolean away) {}

    List<Note> of(Held held, Reach reach) {
        if (!days.isWorkingDay(today)) return List.of();
        int step = step(held.due());
        if (held.sent()) return List.of(new Note(held, Audience.COORDINATION, About.SENT, step));
        return held.unit() == null
                ? coordination(held, about(step), step)
                : unit(held, step, reach);
    }

    /** What contributors ask about an answer. */
    List<Note> ofQuestion(Held held) {
        return ofCoordination(held, About.QUESTION);
    }

    /** What nobody has sighted. */
    List<Note> ofSighting(Held held) {
        return ofCoordination(held, About.SIGHTING);
    }

    private List<Note> ofCoordination(Held held, About about) {
        int step = days.isWorkingDay(today) ? step(held.due()) : HELD;
        return coordination(held, about, step);
    }

    private static List<Note> coordination(Held held, About about, int step) {
        return step == HELD
                ? List.of()
                : List.of(new Note(held, Audience.COORDINATION, about, step));
    }

    private static List<Note> unit(Held held, int step, Reach reach) {
        var notes = new ArrayList<Note>();
        if (reach.unit() && step > HELD) {
            notes.add(new Note(held, Audience.UNIT, about(step), step));
        }
        if (!reach.unit() || reach.away()) {
            var about = reach.away() ? About.AWAY : About.UNREACHABLE;
            notes.add(new Note(held, Audience.COORDINATION, about, step));
        }
        if (step >= ESCALATED && reach.parent()) {
            notes.add(new Note(held, Audience.PARENT, About.ESCALATED, ESCALATED));
        }
        if (reach.unit() && !reach.away() && step >= (reach.parent() ? ESCALATED + 1 : ESCALATED)) {
            notes.add(new Note(held, Audience.COORDINATION, About.ESCALATED, step));
        }
        return notes;
    }

    private static About about(int step) {
        return switch (step) {
            case SOON -> About.SOON;
            case LAST_DAY -> About.LAST_DAY;
            default -> About.LATE;
        };
    }

    private int step(@Nullable LocalDate due) {
        if (due == null || due.isAfter(days.after(today, Deadlines.SOON))) return HELD;
        if (!due.isBefore(days.after(today, 1))) return SOON;
        if (!due.isBefore(today)) return LAST_DAY;
        return LATE + late.computeIfAbsent(due, it -> days.since(it, today)) / escalateAfter;
    }
}
