package stellwand.poster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.IdeaLines;
import stellwand.poster.Entries.Room;
import stellwand.poster.Sheet.Group;
import stellwand.poster.Sheet.Occasion;
import stellwand.poster.Sheet.Row;
import stellwand.register.LedgerPages;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what is printed. */
@Component
class Sheets {
    private final LedgerPages ledger;
    private final Entries ideas;
    private final Workshops workshops;
    private final Deadlines deadlines;
    private final URI home;

    Sheets(
            LedgerPages ledger,
            Entries ideas,
            Workshops workshops,
            Deadlines deadlines,
            @Value("${stellwand.url}") URI home) {
        this.ledger = ledger;
        this.ideas = ideas;
        this.workshops = workshops;
        this.deadlines = deadlines;
        this.home = home;
    }

    /** At each table the answers come first, and cards of one height hang side by side. */
    Sheet poster(UUID workshop, Paper paper, Locale locale) {
        var order =
                comparing((Entry it) -> it.fate().sign())
                        .thenComparing(it -> !it.isTall())
                        .thenComparingInt(Entry::number);
        return sheet(workshop, paper, Room.ON_A_CARD, order, locale);
    }

    /**
     * @param workshop null: all of them
     */
    Sheet report(@Nullable UUID workshop, Locale locale) {
        var order = comparingInt(Entry::number);
        return sheet(workshop, Paper.A4, Room.IN_A_REPORT, order, locale);
    }

    private Sheet sheet(
            @Nullable UUID workshop,
            Paper paper,
            Room room,
            Comparator<Entry> order,
            Locale locale) {
        var figures = ledger.page(workshop, locale);
        var evening = workshop == null ? null : evening(workshop, figures);
        var found = ideas.of(evening == null ? null : evening.id(), room, locale);
        var entries = found.entries().stream().sorted(order).toList();
        return new Sheet(
                paper,
                evening == null ? null : occasion(evening, locale),
                figures,
                groups(entries, evening, paper.columns(), locale),
                found.areAll(),
                address(workshop == null ? "/ledger" : "/ledger?workshop=" + workshop),
                address("/ledger"),
                IdeaLines.day(deadlines.today(), locale));
    }

    private String address(String path) {
        return home.resolve(path).toString();
    }

    /** What is not public is not told: not even that there is such a workshop. */
    private Evening evening(UUID workshop, LedgerPages.Page figures) {
        if (figures.title() == null) throw new RefusedException(Refusal.NOTHING_IS_PUBLIC);
        return workshops
                .find(new WorkshopId(workshop))
                .orElseThrow(() -> new RefusedException(Refusal.NOTHING_IS_PUBLIC));
    }

    private static Occasion occasion(Evening evening, Locale locale) {
        var language = Language.of(locale).tag();
        return new Occasion(
                evening.title().in(language),
                day(evening.start(), locale),
                evening.place().in(language),
                evening.inviting().stream().map(it -> it.in(language)).toList());
    }

    private static String day(LocalDateTime start, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .localizedBy(locale)
                .format(start);
    }

    /** Those of no table, or of a table of another evening, come last. */
    private static List<Group> groups(
            List<Entry> entries, @Nullable Evening evening, int columns, Locale locale) {
        var language = Language.of(locale).tag();
        var groups = new ArrayList<Group>();
        var tables = evening == null ? List.<Evening.ThemeTable>of() : evening.tables();
        for (var table : tables) {
            var there = entries.stream().filter(it -> table.id().equals(it.table())).toList();
            if (there.isEmpty()) continue;
            groups.add(
                    new Group(
                            table.letter(),
                            table.title().in(language),
                            table.question().in(language),
                            rows(there, columns)));
        }
        var others =
                entries.stream()
                        .filter(it ->
                                tables.stream().noneMatch(table -> table.id().equals(it.table())))
                        .toList();
        if (!others.isEmpty()) groups.add(new Group("", null, null, rows(others, columns)));
        return groups;
    }

    private static List<Row> rows(List<Entry> entries, int columns) {
        return IntStream.iterate(0, from -> from < entries.size(), from -> from + columns)
                .mapToObj(from -> entries.subList(from, Math.min(from + columns, entries.size())))
                .map(cards -> new Row(cards, columns - cards.size()))
                .toList();
    }
}
