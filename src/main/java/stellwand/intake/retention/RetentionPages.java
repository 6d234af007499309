package stellwand.intake.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Expiries;
import stellwand.idea.IdeaLines;
import stellwand.people.contacts.ClearingTable;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook;
import stellwand.retention.DayBook.Went;
import stellwand.retention.Periods;
import stellwand.workday.WorkingDays;

/** Puts together what went by itself within a year. */
@Component
class RetentionPages {
    private static final int DAYS = 365;

    private final Periods periods;
    private final DayBook days;
    private final ClearingTable contacts;
    private final Expiries expiries;
    private final Clock clock;

    RetentionPages(
            Periods periods, DayBook days, ClearingTable contacts, Expiries expiries, Clock clock) {
        this.periods = periods;
        this.days = days;
        this.contacts = contacts;
        this.expiries = expiries;
        this.clock = clock;
    }

    /**
     * @param days on which something went, the newest first
     */
    record Page(List<Kept> kept, List<Day> days) {}

    /**
     * @param days for how many; 0: until somebody erases it
     * @param lastRun when it was looked at last; null: never yet
     */
    record Kept(DataKind kind, int days, @Nullable String lastRun) {}

    record Day(String on, List<Line> lines) {}

    record Line(DataKind kind, int count) {}

    Page page(Locale locale) {
        var from = WorkingDays.dayOf(clock.instant()).minusDays(DAYS);
        var byDay =
                went(from)
                        .collect(
                                groupingBy(
                                        Went::day,
                                        () ->
                                                new TreeMap<LocalDate, Map<DataKind, Integer>>(
                                                        Comparator.reverseOrder()),
                                        groupingBy(
                                                Went::kind,
                                                () -> new EnumMap<>(DataKind.class),
                                                summingInt(Went::count))));
        return new Page(
                kept(locale),
                byDay.entrySet().stream()
                        .map(it -> day(it.getKey(), it.getValue(), locale))
                        .toList());
    }

    private Stream<Went> went(LocalDate from) {
        var ofContacts =
                contacts.since(from).stream()
                        .map(it -> new Went(it.day(), DataKind.CONTACTS, it.deleted()));
        var ofIdeas = expiries.since(from).stream();
        return Stream.of(days.since(from).stream(), ofIdeas, ofContacts)
                .flatMap(it -> it)
                .filter(it -> it.count() > 0);
    }

    private List<Kept> kept(Locale locale) {
        var runs = days.lastRuns();
        contacts.lastRun().ifPresent(at -> runs.put(DataKind.CONTACTS, at));
        return Stream.of(DataKind.values())
                .map(it -> new Kept(it, periods.days(it), moment(runs.get(it), locale)))
                .toList();
    }

    private static Day day(LocalDate day, Map<DataKind, Integer> counts, Locale locale) {
        return new Day(
                IdeaLines.day(day, locale),
                counts.entrySet().stream()
                        .map(it -> new Line(it.getKey(), it.getValue()))
                        .toList());
    }

    private static @Nullable String moment(@Nullable Instant at, Locale locale) {
        if (at == null) return null;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(LocalDateTime.of(WorkingDays.dayOf(at), WorkingDays.timeOf(at)));
    }
}
