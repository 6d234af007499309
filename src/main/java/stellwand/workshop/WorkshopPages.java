package stellwand.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Entrance.Standing;
import stellwand.workshop.Wording.Phrase;

/** What staff see of the evenings. */
@Component
class WorkshopPages {
    private final Workshops workshops;
    private final List<WorkshopTemplate> templates;
    private final List<OverviewSection> sections;
    private final Clock clock;

    WorkshopPages(
            Workshops workshops,
            List<WorkshopTemplate> templates,
            List<OverviewSection> sections,
            Clock clock) {
        this.workshops = workshops;
        this.templates = List.copyOf(templates);
        this.sections = List.copyOf(sections);
        this.clock = clock;
    }

    /**
     * @param id of the evening that a template would make
     */
    record ListPage(
            List<Listed> evenings,
            UUID id,
            List<Choice> templates,
            NewEvening form,
            @Nullable Refusal slip) {}

    record Listed(UUID id, Phrase title, String when) {}

    record Choice(String key, Phrase title) {}

    ListPage list(Locale locale) {
        return list(locale, NewEvening.blank(UUID.randomUUID(), today()), null);
    }

    ListPage list(Locale locale, NewEvening typed, @Nullable Refusal slip) {
        var language = Language.of(locale).tag();
        return new ListPage(
                workshops.list().stream().map(line -> listed(line, locale)).toList(),
                UUID.randomUUID(),
                templates.stream()
                        .map(it -> new Choice(it.key(), it.title().in(language)))
                        .toList(),
                typed,
                slip);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Listed listed(Evening.Line line, Locale locale) {
        return new Listed(
                line.id().id(),
                line.title().in(Language.of(locale).tag()),
                day(line.start(), locale));
    }

    /**
     * @param wish for the forms of the page: each is sent with it
     */
    record Overview(
            UUID workshop,
            UUID wish,
            Phrase title,
            Phrase place,
            String when,
            List<Phrase> inviting,
            int participants,
            Way way,
            List<Line> agenda,
            List<TableOnPage> tables,
            List<Group> groups,
            List<Part> sections) {}

    /**
     * The way in.
     *
     * @param code null before the first one
     */
    record Way(@Nullable String code, @Nullable Standing standing, @Nullable String until) {
        public boolean isOpen() {
            return standing == Standing.OPEN;
        }
    }

    record Line(String at, Phrase title) {}

    record TableOnPage(
            String letter, UUID id, Phrase title, Phrase question, List<Phrase> examples) {}

    /**
     * Texts to edit.
     *
     * @param letter of a table, else null
     */
    record Group(String key, @Nullable String letter, List<Language> missing) {}

    record Part(String template, Object content) {}

    Overview overview(WorkshopId workshop, Locale locale) {
        var evening = find(workshop);
        var language = Language.of(locale).tag();
        return new Overview(
                workshop.id(),
                UUID.randomUUID(),
                evening.title().in(language),
                evening.place().in(language),
                day(evening.start(), locale),
                phrases(evening.inviting(), language),
                evening.participants(),
                way(evening, locale),
                evening.agenda().stream()
                        .map(it -> new Line(it.at().toString(), it.title().in(language)))
                        .toList(),
                evening.tables().stream().map(table -> onPage(table, language)).toList(),
                groups(evening),
                sections.stream()
                        .map(it -> new Part(it.template(), it.content(workshop, locale)))
                        .toList());
    }

    Evening find(WorkshopId workshop) {
        return workshops
                .find(workshop)
                .orElseThrow(() -> new RefusedException(Refusal.WORKSHOP_IS_UNKNOWN));
    }

    private Way way(Evening evening, Locale locale) {
        return workshops
                .entrance(evening.id())
                .map(it ->
                        new Way(
                                it.code().letters(),
                                it.standing(),
                                until(it.until(), evening, locale)))
                .orElse(new Way(null, null, null));
    }

    private static @Nullable String until(@Nullable Instant until, Evening evening, Locale locale) {
        if (until == null) return null;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(until.atZone(evening.zone()));
    }

    private static TableOnPage onPage(Evening.ThemeTable table, String language) {
        return new TableOnPage(
                table.letter(),
                table.id().id(),
                table.title().in(language),
                table.question().in(language),
                phrases(table.examples(), language));
    }

    private static List<Phrase> phrases(List<Wording> wordings, String language) {
        return wordings.stream().map(it -> it.in(language)).toList();
    }

    private static List<Group> groups(Evening evening) {
        var groups = new ArrayList<Group>();
        groups.add(group(TextGroup.evening(evening), null));
        if (!evening.agenda().isEmpty()) groups.add(group(TextGroup.agenda(evening), null));
        for (var table : evening.tables()) groups.add(group(TextGroup.of(table), table.letter()));
        return groups;
    }

    private static Group group(TextGroup group, @Nullable String letter) {
        var missing =
                Arrays.stream(Language.values()).filter(it -> group.isMissing(it.tag())).toList();
        return new Group(group.key(), letter, missing);
    }

    private static String day(LocalDateTime start, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .localizedBy(locale)
                .format(start);
    }
}
