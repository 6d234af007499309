package stellwand.review;

import static java.util.stream.Collectors.toMap;
import static stellwand.review.DeskList.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.AnswerLanguages;
import stellwand.idea.AnswerLanguages.Missing;
import stellwand.idea.BehindDue;
import stellwand.idea.Deadlines;
import stellwand.idea.DeskTurns;
import stellwand.idea.DuePage;
import stellwand.idea.FromThem;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.Paths;
import stellwand.idea.Turns.Turn;
import stellwand.idea.Unread;
import stellwand.people.Staff;
import stellwand.promise.PathPages;
import stellwand.promise.Station;
import stellwand.review.DeskOnPage.Away;
import stellwand.review.DeskOnPage.Translations;
import stellwand.review.DeskOnPage.Untranslated;
import stellwand.review.DeskOnPage.Waiting;
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

    private final DeskTurns turns;
    private final IdeaLines lines;
    private final Units units;
    private final Deadlines deadlines;
    private final Absences absences;
    private final Paths paths;
    private final PathPages pathPages;
    private final EchoPages echo;
    private final Unread unread;
    private final AnswerLanguages languages;

    ReviewDesk(
            DeskTurns turns,
            IdeaLines lines,
            Units units,
            Deadlines deadlines,
            Absences absences,
            Paths paths,
            PathPages pathPages,
            EchoPages echo,
            Unread unread,
            AnswerLanguages languages) {
        this.turns = turns;
        this.lines = lines;
        this.units = units;
        this.deadlines = deadlines;
        this.absences = absences;
        this.paths = paths;
        this.pathPages = pathPages;
        this.echo = echo;
        this.unread = unread;
        this.languages = languages;
    }

    /**
     * @param list of which a later page is shown, and nothing else; null: the whole desk
     * @param behind where it begins
     */
    DeskOnPage desk(Staff staff, @Nullable DeskList list, BehindDue behind, Locale locale) {
        var own = units.whereWorks(staff.id());
        var names = names(locale);
        boolean ofOffice = staff.isOfOffice();
        boolean whole = list == null;
        return new DeskOnPage(
                list,
                !own.isEmpty(),
                ofOffice,
                !own.isEmpty() && (whole || list == OWN)
                        ? drawn(turns.ofUnits(own, behind, MOST), names, locale)
                        : DuePage.none(),
                ofOffice && (whole || list == SENT)
                        ? drawn(turns.sent(behind, MOST), names, locale)
                        : DuePage.none(),
                ofOffice && (whole || list == COORDINATION)
                        ? drawn(turns.ofCoordination(behind, MOST), names, locale)
                        : DuePage.none(),
                ofOffice && (whole || list == LATE)
                        ? drawn(turns.lateWithUnits(deadlines.today(), behind, MOST), names, locale)
                        : DuePage.none(),
                ofOffice && whole ? away(names, locale) : List.of(),
                ofOffice && whole ? unread.count(Unread.Desk.OFFICE) : 0,
                ofOffice && (whole || list == QUESTIONS)
                        ? echo.waiting(behind, MOST, locale)
                        : DuePage.none(),
                ofOffice && (whole || list == TRANSLATIONS)
                        ? untranslated(languages.missing(behind, MOST), locale)
                        : DuePage.none(),
                ofOffice && whole ? translations(locale) : null);
    }

    private DuePage<Untranslated> untranslated(DuePage<Missing> page, Locale locale) {
        var missing = page.rows();
        var drawn = lines.of(missing.stream().map(Missing::idea).toList(), locale);
        return page.with(
                IntStream.range(0, drawn.size())
                        .mapToObj(n -> untranslated(missing.get(n), drawn.get(n), locale))
                        .toList());
    }

    private static Untranslated untranslated(Missing it, IdeaLine idea, Locale locale) {
        return new Untranslated(idea, Tongue.names(it.languages(), locale));
    }

    private @Nullable Translations translations(Locale locale) {
        var count = languages.count();
        return count.answers() == 0
                ? null
                : new Translations(count.answers(), Tongue.names(count.languages(), locale));
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

    private DuePage<Waiting> drawn(DuePage<Turn> page, Map<UnitId, Phrase> names, Locale locale) {
        var waiting = page.rows();
        var drawn = lines.of(waiting.stream().map(Turn::idea).toList(), locale);
        var ahead = ahead(waiting);
        var news = news(waiting);
        return page.with(
                IntStream.range(0, drawn.size())
                        .mapToObj(n ->
                                drawn(waiting.get(n), drawn.get(n), ahead, news, names, locale))
                        .toList());
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
