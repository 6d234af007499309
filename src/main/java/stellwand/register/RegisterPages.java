package stellwand.register;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.idea.Catalogue;
import stellwand.idea.Feasibility;
import stellwand.idea.Holders;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Standing;
import stellwand.register.ListPage.Choice;
import stellwand.register.ListPage.Filter;
import stellwand.theme.Themes;
import stellwand.unit.Unit;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what the register shows. */
@Component
class RegisterPages {
    static final int PER_PAGE = 25;

    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final PublicEvenings evenings;
    private final Workshops workshops;
    private final Themes themes;
    private final MessageSource messages;
    private final Holders holders;
    private final Units units;

    RegisterPages(
            Catalogue catalogue,
            IdeaLines lines,
            PublicEvenings evenings,
            Workshops workshops,
            Themes themes,
            MessageSource messages,
            Holders holders,
            Units units) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.evenings = evenings;
        this.workshops = workshops;
        this.themes = themes;
        this.messages = messages;
        this.holders = holders;
        this.units = units;
    }

    ListPage list(Query query, Locale locale) {
        var search = query.search(Language.of(locale));
        var page = catalogue.page(search, query.from(), PER_PAGE);
        var slice = page.slice();
        return new ListPage(
                new Filter(
                        query.words(),
                        query.workshop(),
                        query.table(),
                        query.theme(),
                        query.unit(),
                        query.wayWord(),
                        query.standingWord(),
                        query.sortWord()),
                evenings.choices(locale),
                tables(query.workshop(), locale),
                themes(locale),
                units(locale),
                lines.of(slice.rows(), locale),
                page.count(),
                search.isInVain(),
                slice.meant(),
                query.at("", query.from()),
                slice.next() == null ? null : query.at("/ideas", slice.next()),
                query.at("/ideas.csv", null),
                query.at("/api/ideas", null),
                query.at("/ideas.atom", null));
    }

    private List<Choice> tables(@Nullable UUID workshop, Locale locale) {
        if (workshop == null) return List.of();
        var language = Language.of(locale).tag();
        return workshops.find(new WorkshopId(workshop)).stream()
                .filter(it -> !catalogue.withIdeas(List.of(it.id())).isEmpty())
                .flatMap(it -> it.tables().stream())
                .map(it -> new Choice(it.id().id(), it.letter(), it.title().in(language)))
                .toList();
    }

    /** With those that have ended: ideas are under them. */
    private List<Choice> themes(Locale locale) {
        var language = Language.of(locale).tag();
        return themes.all().stream()
                .map(it -> new Choice(it.id().id(), "", it.name().in(language)))
                .toList();
    }

    private List<Choice> units(Locale locale) {
        return holders.all(locale).stream().map(it -> new Choice(it.id(), "", it.name())).toList();
    }

    /** Of what these ideas name, as it is called now. */
    Names names(List<IdeaRow> ideas, Locale locale) {
        var language = Language.of(locale).tag();
        return new Names(
                language,
                themes.all().stream()
                        .collect(toMap(Themes.Theme::id, it -> it.name().in(language).text())),
                found(ideas, IdeaRow::unit, units::find)
                        .collect(toMap(Unit::id, it -> it.names().now().in(language).text())),
                found(ideas, IdeaRow::workshop, workshops::find)
                        .collect(toMap(Evening::id, it -> it)),
                said("idea.standing.", Standing.values(), locale),
                said("review.feasibility.", Feasibility.values(), locale));
    }

    private <E extends Enum<E>> Map<E, String> said(String key, E[] all, Locale locale) {
        return Stream.of(all)
                .collect(toMap(it -> it, it -> messages.getMessage(key + it, null, locale)));
    }

    private static <I, T> Stream<T> found(
            List<IdeaRow> ideas,
            Function<IdeaRow, @Nullable I> named,
            Function<I, Optional<T>> lookUp) {
        return ideas.stream()
                .map(named)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(it -> lookUp.apply(it).stream());
    }

    String feedTitle(Locale locale) {
        return messages.getMessage("register.title", null, locale);
    }
}
