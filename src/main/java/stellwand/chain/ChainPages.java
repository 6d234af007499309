package stellwand.chain;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;
import stellwand.unit.ByName;
import stellwand.unit.Present;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording.Phrase;

/** What everybody may read of the service chains. */
@Component
class ChainPages {
    private final Chains chains;
    private final Units units;
    private final Themes themes;

    ChainPages(Chains chains, Units units, Themes themes) {
        this.chains = chains;
        this.units = units;
        this.themes = themes;
    }

    record ListPage(List<Line> chains) {}

    /**
     * @param stations how many
     */
    record Line(int number, Phrase name, Phrase about, int stations) {}

    /**
     * @param draft null: everybody reads it; else the chain that nobody but staff reads
     */
    record Page(
            Phrase name,
            Phrase about,
            List<Stop> stations,
            @Nullable Topic topic,
            @Nullable UUID draft) {}

    /**
     * A station as people come to it.
     *
     * @param offices several: what the unit did was divided; none: nobody is responsible yet
     */
    record Stop(Phrase name, List<Office> offices, Phrase bring, Phrase next) {}

    record Office(int number, Phrase name) {}

    /** Under which theme ideas about the chain are found. */
    record Topic(UUID theme, Phrase name) {}

    ListPage list(Locale locale) {
        var language = Language.of(locale).tag();
        return new ListPage(
                chains.published().stream()
                        .map(it ->
                                new Line(
                                        it.number(),
                                        it.name().in(language),
                                        it.about().in(language),
                                        it.stations()))
                        .sorted(ByName.in(locale, Line::name))
                        .toList());
    }

    Page page(int number, Locale locale) {
        var chain = chains.find(number).orElseThrow(ChainPages::unknown);
        return switch (chain.standing()) {
            case PUBLISHED -> page(chain, locale);
            case WITHDRAWN -> throw new RefusedException(Refusal.CHAIN_IS_WITHDRAWN);
            case DRAFT -> throw unknown();
        };
    }

    /** Whatever becomes of it: for staff. */
    Page preview(ChainId chain, Locale locale) {
        return page(chains.find(chain).orElseThrow(ChainPages::unknown), locale);
    }

    static RefusedException unknown() {
        return new RefusedException(Refusal.CHAIN_IS_UNKNOWN);
    }

    private Page page(Chain chain, Locale locale) {
        var language = Language.of(locale).tag();
        var present = units.present();
        return new Page(
                chain.name().in(language),
                chain.about().in(language),
                chain.stations().stream().map(it -> stop(it, present, language)).toList(),
                topic(chain.theme(), language),
                chain.isPublished() ? null : chain.id().id());
    }

    private static Stop stop(Station station, Present present, String language) {
        var unit = station.unit();
        var responsible = unit == null ? List.<UnitName>of() : present.of(unit);
        return new Stop(
                station.name().in(language),
                responsible.stream()
                        .map(it -> new Office(it.number(), it.name().in(language)))
                        .toList(),
                station.bring().in(language),
                station.next().in(language));
    }

    private @Nullable Topic topic(@Nullable ThemeId theme, String language) {
        if (theme == null) return null;
        return themes.find(theme)
                .map(it -> new Topic(theme.id(), it.name().in(language)))
                .orElse(null);
    }
}
