package stellwand.review;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.FromThem;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.Paths;
import stellwand.idea.Turns;
import stellwand.idea.Turns.Turn;
import stellwand.idea.Unread;
import stellwand.people.Staff;
import stellwand.promise.PathPages;
import stellwand.promise.Station;
import stellwand.promise.StationTitle;
import stellwand.review.echo.EchoPages;
import stellwand.unit.ByName;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.unit.absence.Absences;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Puts together what waits for a reader. */
@Component
class ReviewDesk {
    static final int MOST = 100;

    private final Turns turns;
    private final IdeaLines lines;
    private final Units units;
    private final Deadlines deadlines;
    private final Absences absences;
    private final Paths paths;
    private final PathPages pathPages;
    private final EchoPages echo;
    private final Unread unread;

    ReviewDesk(
            Turns turns,
            IdeaLines lines,
            Units units,
            Deadlines deadlines,
            Absences absences,
            Paths paths,
            PathPages pathPages,
            EchoPages echo,
            Unread unread) {
        this.turns = turns;
        this.lines = lines;
        this.units = units;
        this.deadlines = deadlines;
        this.absences = absences;
        this.paths = paths;
        this.pathPages = pathPages;
        this.echo = echo;
        this.unread = unread;
    }

    /**
     * @param works whether the reader works in a unit
     * @param own what is with the units where the reader works, or which they are asked beside,
     *     what is due first in front
     * @param sent what units wrote that cannot sign in; empty for others than the coordination
     * @param coordination what waits for the coordination; empty for others
     * @param late what is late with units; empty for others than the coordination
     * @param away units where nobody is there now; empty for others than the coordination
     * @param unread of how many ideas there is something to read that contributors wrote; 0 for
     *     others than the coordination
     * @param questions about answers that wait for the coordination; empty for others
     */
    record Page(
            boolean works,
            boolean ofOffice,
            List<Waiting> own,
            List<Waiting> sent,
            List<Waiting> coordination,
            List<Waiting> late,
            List<Away> away,
            int unread,
            List<EchoPages.Waiting> questions) {}

    /**
     * @param until the last day
     */
    record Away(Phrase unit, String until) {}

    /**
     * @param unit of which something is expected; null: the coordination has it
     * @param leads whether that has the idea, and is not only asked beside
     * @param due null: nobody has set a day
     * @param stated whether a unit has said something
     * @param next where the promised path leads on; null: once stated, it can be answered
     * @param returned whether a unit gave it back as not its own
     * @param news what its contributors wrote that nobody has read yet; only where the coordination
     *     has it
     */
    record Waiting(
            IdeaLine idea,
            @Nullable Phrase unit,
            boolean leads,
            @Nullable String due,
            boolean isLate,
            boolean isSoon,
            boolean stated,
            @Nullable StationTitle next,
            boolean drafted,
            boolean returned,
            List<FromThem> news) {

        /** On the idea's own page, since there is nothing to read or to answer yet. */
        public boolean isToBeHandedOver() {
            return unit == null && (!stated || next != null);
        }
    }

    Page desk(Staff staff, Locale locale) {
        var own = units.whereWorks(staff.id());
        var names = names(locale);
        boolean ofOffice = staff.isOfOffice();
        return new Page(
                !own.isEmpty(),
                ofOffice,
                own.isEmpty() ? List.of() : drawn(turns.ofUnits(own, MOST), names, locale),
                ofOffice ? drawn(turns.sent(MOST), names, locale) : List.of(),
                ofOffice ? drawn(turns.ofCoordination(MOST), names, locale) : List.of(),
                ofOffice
                        ? drawn(turns.lateWithUnits(deadlines.today(), MOST), names, locale)
                        : List.of(),
                ofOffice ? away(names, locale) : List.of(),
                ofOffice ? unread.count(Unread.Desk.OFFICE) : 0,
                ofOffice ? echo.waiting(MOST, locale) : List.of());
    }

    private List<Away> away(Map<UnitId, Phrase> names, Locale locale) {
        return absences.deserted().entrySet().stream()
                .map(it ->
                        new Away(
                                names.getOrDefault(it.getKey(), Phrase.NONE),
                                IdeaLines.day(it.getValue(), locale)))
                .sorted(ByName.in(locale, Away::unit))
                .toList();
    }

    private Map<UnitId, Phrase> names(Locale locale) {
        var language = Language.of(locale).tag();
        return units.working().stream().collect(toMap(UnitName::id, it -> it.name().in(language)));
    }

    private List<Waiting> drawn(List<Turn> waiting, Map<UnitId, Phrase> names, Locale locale) {
        var drawn = lines.of(waiting.stream().map(Turn::idea).toList(), locale);
        var ahead = ahead(waiting);
        var news = news(waiting);
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> drawn(waiting.get(n), drawn.get(n), ahead, news, names, locale))
                .toList();
    }

    /** Of what the coordination could take for ready to be answered. */
    private Map<IdeaId, Station> ahead(List<Turn> waiting) {
        return paths.ahead(
                waiting.stream()
                        .filter(it -> it.unit() == null && it.stated())
                        .map(Turn::idea)
                        .toList());
    }

    /** Others may not read it. */
    private Map<IdeaId, List<FromThem>> news(List<Turn> waiting) {
        return unread.of(
                waiting.stream()
                        .filter(it -> it.unit() == null)
                        .map(it -> it.idea().id())
                        .toList());
    }

    private Waiting drawn(
            Turn turn,
            IdeaLine idea,
            Map<IdeaId, Station> ahead,
            Map<IdeaId, List<FromThem>> news,
            Map<UnitId, Phrase> names,
            Locale locale) {
        var due = turn.due();
        var unit = turn.unit();
        var next = ahead.get(turn.idea().id());
        return new Waiting(
                idea,
                unit == null ? null : names.get(unit),
                turn.leads(),
                due == null ? null : IdeaLines.day(due, locale),
                due != null && deadlines.isLate(due),
                due != null && isSoon(due),
                turn.stated(),
                next == null ? null : pathPages.title(next, locale),
                turn.drafted(),
                turn.returned(),
                news.getOrDefault(turn.idea().id(), List.of()));
    }

    private boolean isSoon(LocalDate due) {
        return !deadlines.isLate(due) && !due.isAfter(deadlines.soon());
    }
}
