package stellwand.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;
import stellwand.web.Language;
import stellwand.workday.WorkingDays;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Draws ideas for lists of this and other packages, with the names of workshops and tables. */
@Component
public class IdeaLines {
    private final Workshops workshops;
    private final Themes themes;
    private final Together together;

    IdeaLines(Workshops workshops, Themes themes, Together together) {
        this.workshops = workshops;
        this.themes = themes;
        this.together = together;
    }

    public List<IdeaLine> of(List<IdeaRow> rows, Locale locale) {
        var evenings = new HashMap<WorkshopId, Optional<Evening>>();
        var names = new HashMap<ThemeId, Optional<Phrase>>();
        return together.counted(rows).stream()
                .map(row -> line(row, evenings, names, locale))
                .toList();
    }

    private IdeaLine line(
            IdeaRow row,
            Map<WorkshopId, Optional<Evening>> evenings,
            Map<ThemeId, Optional<Phrase>> names,
            Locale locale) {
        var workshop = row.workshop();
        var evening =
                workshop == null
                        ? Optional.<Evening>empty()
                        : evenings.computeIfAbsent(workshop, workshops::find);
        return new IdeaLine(
                row.id(),
                row.number(),
                row.kind(),
                row.standing(),
                row.way(),
                text(row.language(), row.text()),
                evening.map(it -> it.title().in(Language.of(locale).tag())).orElse(null),
                evening.flatMap(it -> letter(it, row)).orElse(""),
                theme(row.theme(), names, locale),
                row.contributors(),
                row.asked(),
                day(row.receivedAt(), locale),
                row.hidden());
    }

    private @Nullable Phrase theme(
            @Nullable ThemeId theme, Map<ThemeId, Optional<Phrase>> names, Locale locale) {
        if (theme == null) return null;
        var language = Language.of(locale).tag();
        return names.computeIfAbsent(
                        theme, it -> themes.find(it).map(found -> found.name().in(language)))
                .orElse(null);
    }

    private static @Nullable Line text(String language, @Nullable String text) {
        return text == null || text.isEmpty() ? null : new Line(language, text);
    }

    private static Optional<String> letter(Evening evening, IdeaRow row) {
        return evening.tables().stream()
                .filter(table -> table.id().equals(row.table()))
                .map(Evening.ThemeTable::letter)
                .findFirst();
    }

    public static String day(Instant at, Locale locale) {
        return day(WorkingDays.dayOf(at), locale);
    }

    /** Where it is soon: "Montag, 30. November 2026". */
    static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(locale).format(day);
    }

    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }
}
