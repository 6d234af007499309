package stellwand.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as it was planned against what was begun: what is now, what comes next, how late it
 * is. What counts is the clock of the hall, on whatever date the evening is held.
 *
 * @param lines in the order of the agenda
 * @param end of the evening as planned
 * @param openUntil what the clock on the wall shows, when what is now is an open round
 */
record RunSheet(
        List<Line> lines, LocalTime end, ZoneId zone, @Nullable Instant openUntil, Instant now) {

    /** Nobody begins so late or so early: whoever does is rehearsing, and the plan moves along. */
    static final Duration REHEARSAL = Duration.ofMinutes(90);

    RunSheet {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the agenda.
     *
     * @param at as planned
     * @param begun null when it was not begun
     */
    record Line(LocalTime at, @Nullable Instant begun) {}

    /** What is now is a round that is open, and everybody sees on the wall how long. */
    RunSheet until(Instant endsAt) {
        return new RunSheet(lines, end, zone, endsAt, now);
    }

    enum Phase {
        PAST,
        NOW,
        NEXT,
        LATER
    }

    Phase phase(int line) {
        int current = current();
        if (line < current) return Phase.PAST;
        if (line == current) return Phase.NOW;
        return line == current + 1 ? Phase.NEXT : Phase.LATER;
    }

    /** The furthest line that was begun, skipped ones or not; -1 before the first. */
    int current() {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).begun() != null)
                .max()
                .orElse(-1);
    }

    /** By how much the next line begins too late at best; zero when there is time left. */
    Duration late() {
        int current = current();
        if (current < 0) return Duration.ZERO;
        return positive(
                hasNext(current)
                        ? Duration.between(planned(current + 1), doneBy(current))
                        : Duration.between(planned(current), begun(current)));
    }

    /** When a line that is still to come can begin at best, on the clock of the hall. */
    LocalTime expected(int line) {
        return onTheClock(planned(line).plus(late()));
    }

    /** When the evening ends at best. */
    LocalTime expectedEnd() {
        return expected(lines.size());
    }

    LocalTime onTheClock(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }

    private Instant doneBy(int line) {
        var planned = begun(line).plus(Duration.between(planned(line), planned(line + 1)));
        var done = openUntil == null ? planned : openUntil;
        return done.isAfter(now) ? done : now;
    }

    private boolean hasNext(int line) {
        return line + 1 < lines.size();
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** The evening's end is the line after the last. */
    private Instant planned(int line) {
        int first = first();
        if (first < 0) return onPaper(line, LocalDate.EPOCH);
        var day = begun(first).atZone(zone).toLocalDate();
        var off = Duration.between(onPaper(first, day), begun(first));
        var rehearsing = off.abs().compareTo(REHEARSAL) > 0;
        return onPaper(line, day).plus(rehearsing ? off : Duration.ZERO);
    }

    /** An evening may go beyond midnight. */
    private Instant onPaper(int line, LocalDate day) {
        var at = line < lines.size() ? lines.get(line).at() : end;
        var date = at.isBefore(lines.getFirst().at()) ? day.plusDays(1) : day;
        return date.atTime(at).atZone(zone).toInstant();
    }

    private int first() {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).begun() != null)
                .findFirst()
                .orElse(-1);
    }

    private Instant begun(int line) {
        var begun = lines.get(line).begun();
        if (begun == null)
            throw new IllegalStateException("Expected line %d begun".formatted(line));
        return begun;
    }
}
