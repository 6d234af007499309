package stellwand.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.floor.AgendaState;
import stellwand.round.Round;
import stellwand.workshop.AgendaKind;
import stellwand.workshop.Evening.AgendaItem;
import stellwand.workshop.Wording.Phrase;

/** The run sheet. A round's line begins when its round is opened; the others by a press. */
@Component
@Order(20)
class ConsoleSheet implements ConsoleSection {
    /** Whoever is later than this looks at the evening again on another day. */
    private static final Duration AFTERWARDS = Duration.ofHours(4);

    /**
     * @param now what is on; null before the first line is begun
     * @param next what a press begins; null when opening a round does, or nothing is left
     * @param further what can be begun by skipping something
     * @param lateMinutes 0 when the evening is on time
     * @param endsAt the expected end; null before the first line, and when all is over
     */
    record Content(
            @Nullable Now now,
            @Nullable Next next,
            List<Next> further,
            int lateMinutes,
            @Nullable String endsAt,
            List<Line> lines) {}

    record Now(Phrase title, String since) {}

    /**
     * @param seen how many steps the run sheet had made when the button was drawn
     */
    record Next(UUID item, Phrase title, int seen) {}

    /**
     * A line of the run sheet.
     *
     * @param planned on the clock
     * @param actual when it was begun, or can begin at best; null when that is as planned
     */
    record Line(String planned, @Nullable String actual, Phrase title, RunSheet.Phase phase) {}

    @Override
    public String template() {
        return "room/console/sheet";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        var agenda = moment.evening().agenda();
        var sheet = sheet(agenda, moment);
        var running =
                !moment.isOver() && sheet.current() >= 0 && sheet.late().compareTo(AFTERWARDS) < 0;
        var toCome = toCome(agenda, sheet, moment);
        var next = toCome.stream().filter(it -> isNext(it, agenda, sheet)).findFirst();
        return new Content(
                sheet.current() < 0 ? null : now(agenda.get(sheet.current()), sheet, moment),
                next.orElse(null),
                toCome.stream().filter(it -> next.filter(it::equals).isEmpty()).toList(),
                running ? (int) sheet.late().toMinutes() : 0,
                running ? clock(sheet.expectedEnd()) : null,
                IntStream.range(0, agenda.size())
                        .mapToObj(n -> line(n, agenda.get(n), sheet, running, moment))
                        .toList());
    }

    private static boolean isNext(Next item, List<AgendaItem> agenda, RunSheet sheet) {
        int line = sheet.current() + 1;
        return line < agenda.size() && agenda.get(line).id().id().equals(item.item());
    }

    private static RunSheet sheet(List<AgendaItem> agenda, ConsoleMoment moment) {
        var evening = moment.evening();
        var lines =
                agenda.stream()
                        .map(item -> new RunSheet.Line(item.at(), begun(item, moment)))
                        .toList();
        var sheet =
                new RunSheet(
                        lines, evening.end().toLocalTime(), evening.zone(), null, moment.now());
        if (sheet.current() < 0) return sheet;
        return round(agenda.get(sheet.current()), moment)
                .filter(round -> round.phase() instanceof Round.Phase.Open)
                .map(round -> sheet.until(((Round.Phase.Open) round.phase()).endsAt()))
                .orElse(sheet);
    }

    /** By a press or by its round, whichever was first. */
    private static @Nullable Instant begun(AgendaItem item, ConsoleMoment moment) {
        var pressed =
                Optional.ofNullable(moment.states().of(AgendaState.FOLD).begun().get(item.id()));
        var opened =
                round(item, moment)
                        .flatMap(round -> moment.states().of(Openings.FOLD).first(round.id()));
        return Stream.of(pressed, opened)
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The nth line of the kind is the nth round. */
    private static Optional<Round> round(AgendaItem item, ConsoleMoment moment) {
        if (item.kind() != AgendaKind.ROUND) return Optional.empty();
        var lines =
                moment.evening().agenda().stream()
                        .filter(it -> it.kind() == AgendaKind.ROUND)
                        .toList();
        int number = lines.indexOf(item) + 1;
        return moment.rounds().rounds().values().stream()
                .filter(round -> round.number() == number)
                .findFirst();
    }

    private static Now now(AgendaItem item, RunSheet sheet, ConsoleMoment moment) {
        var begun = sheet.lines().get(sheet.current()).begun();
        if (begun == null) throw new IllegalStateException("Expected what is now to be begun");
        return new Now(item.title().in(moment.language()), clock(sheet.onTheClock(begun)));
    }

    /** What is still to come, but for rounds: those begin when they are opened. */
    private static List<Next> toCome(
            List<AgendaItem> agenda, RunSheet sheet, ConsoleMoment moment) {
        int seen = moment.states().of(AgendaState.FOLD).steps();
        return agenda.stream()
                .skip(sheet.current() + 1L)
                .filter(item ->
                        round(item, moment)
                                .filter(it -> it.phase() instanceof Round.Phase.Planned)
                                .isEmpty())
                .map(item -> new Next(item.id().id(), item.title().in(moment.language()), seen))
                .toList();
    }

    private static Line line(
            int number, AgendaItem item, RunSheet sheet, boolean running, ConsoleMoment moment) {
        var planned = clock(item.at());
        var actual = actual(number, sheet, running).map(ConsoleSheet::clock);
        return new Line(
                planned,
                actual.filter(at -> !at.equals(planned)).orElse(null),
                item.title().in(moment.language()),
                sheet.phase(number));
    }

    private static Optional<LocalTime> actual(int number, RunSheet sheet, boolean running) {
        var begun = sheet.lines().get(number).begun();
        if (begun != null) return Optional.of(sheet.onTheClock(begun));
        return running && number > sheet.current()
                ? Optional.of(sheet.expected(number))
                : Optional.empty();
    }

    private static String clock(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
