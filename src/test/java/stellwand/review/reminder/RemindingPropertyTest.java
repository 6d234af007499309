package stellwand.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.review.reminder.Audience.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import stellwand.idea.IdeaId;
import stellwand.idea.Turns.Held;
import stellwand.review.reminder.Note.Heard;
import stellwand.review.reminder.Reminding.Reach;
import stellwand.unit.UnitId;
import stellwand.workday.Region;
import stellwand.workday.WorkingDays;

/** Half a year of mornings, on some of which the server is off. */
class RemindingPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    static final int LENGTH = 180;
    private static final WorkingDays DAYS = Region.SAXONY;

    record Told(LocalDate day, Note note) {}

    @Property(tries = 200)
    void nobody_hears_the_same_twice_and_nobody_on_a_day_off(
            @ForAll @IntRange(max = 90) int due,
            @ForAll Set<@IntRange(max = LENGTH) Integer> off,
            @ForAll boolean unit,
            @ForAll boolean parent) {
        var told = played(FIRST.plusDays(due), off, new Reach(unit, parent, false));

        assertThat(told).allMatch(it -> DAYS.isWorkingDay(it.day()));
        assertThat(told.stream().map(it -> it.note().to() + "/" + it.note().step()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void whatever_was_missed_is_told_on_the_next_morning(
            @ForAll @IntRange(max = 90) int due,
            @ForAll Set<@IntRange(max = LENGTH) Integer> off,
            @ForAll boolean unit,
            @ForAll boolean parent) {
        var day = FIRST.plusDays(due);
        var reach = new Reach(unit, parent, false);
        var heard = new EnumMap<Audience, Integer>(Audience.class);
        var told = played(day, off, reach);

        for (int n = 0; n < LENGTH; n++) {
            if (off.contains(n)) continue;
            var today = FIRST.plusDays(n);
            told.stream()
                    .filter(it -> it.day().equals(today))
                    .forEach(it -> heard.put(it.note().to(), it.note().step()));
            for (var note : notes(day, reach, today)) {
                assertThat(heard).as("on %s", today).containsEntry(note.to(), note.step());
            }
        }
    }

    @Property(tries = 200)
    void however_late_it_gets_somebody_is_told_of_it_again_within_a_week_and_a_half(
            @ForAll @IntRange(max = 60) int due, @ForAll boolean unit, @ForAll boolean parent) {
        var day = FIRST.plusDays(due);
        var told = played(day, Set.of(), new Reach(unit, parent, false));

        var last = day;
        for (var it : told) {
            if (it.day().isBefore(day)) continue;
            assertThat(DAYS.since(last, it.day())).isLessThanOrEqualTo(5);
            last = it.day();
        }
        assertThat(DAYS.since(last, FIRST.plusDays(LENGTH))).isLessThanOrEqualTo(5);
        if (unit) assertThat(told.stream().filter(it -> it.note().to() == UNIT)).isNotEmpty();
        assertThat(told.stream().filter(it -> it.note().to() == PARENT)).hasSize(parent ? 1 : 0);
        assertThat(told.stream().filter(it -> it.note().to() == COORDINATION)).isNotEmpty();
    }

    private static final Held IDEA =
            new Held(
                    new IdeaId(UUID.randomUUID()),
                    1,
                    new UnitId(UUID.randomUUID()),
                    Instant.EPOCH,
                    null,
                    false);

    private static List<Told> played(LocalDate due, Set<Integer> off, Reach reach) {
        Map<Audience, Heard> heard = new EnumMap<>(Audience.class);
        var told = new ArrayList<Told>();
        for (int n = 0; n < LENGTH; n++) {
            if (off.contains(n)) continue;
            var today = FIRST.plusDays(n);
            for (var note : notes(due, reach, today)) {
                if (!note.isNewsTo(heard.get(note.to()))) continue;
                heard.put(note.to(), new Heard(due, note.step()));
                told.add(new Told(today, note));
            }
        }
        return told;
    }

    private static List<Note> notes(LocalDate due, Reach reach, LocalDate today) {
        var held = new Held(IDEA.idea(), IDEA.number(), IDEA.unit(), IDEA.since(), due, false);
        return new Reminding(DAYS, 5, today).of(held, reach);
    }
}
