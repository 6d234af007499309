package stellwand.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.chain.ChainForm.Row;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;
import stellwand.unit.ByName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** What staff see of the service chains. */
@Component
class ChainDeskPages {
    private final Chains chains;
    private final Units units;
    private final Themes themes;

    ChainDeskPages(Chains chains, Units units, Themes themes) {
        this.chains = chains;
        this.units = units;
        this.themes = themes;
    }

    record ListPage(List<Line> chains) {}

    /**
     * @param stations how many
     */
    record Line(UUID id, Phrase name, Standing standing, int stations) {}

    /**
     * All that {@code chain/edit.html} may use.
     *
     * @param wish for the forms of the page: each is sent with it
     * @param now null: it is a new chain
     * @param blank for a new station
     * @param done the chain or the station that was saved just now
     */
    record EditPage(
            UUID id,
            UUID wish,
            @Nullable Now now,
            List<Row> rows,
            @Nullable UUID theme,
            List<Option> themes,
            List<Option> units,
            List<StationForm> stations,
            StationForm blank,
            @Nullable UUID done) {

        public boolean isFull() {
            return stations.size() >= ChainRules.MOST_STATIONS;
        }

        public boolean isPublished() {
            return now != null && now.standing() == Standing.PUBLISHED;
        }
    }

    record Now(int number, Phrase name, Standing standing) {}

    record Option(UUID id, Phrase name) {}

    ListPage list(Locale locale) {
        var language = Language.of(locale).tag();
        return new ListPage(chains.all().stream().map(it -> line(it, language)).toList());
    }

    private static Line line(ChainLine chain, String language) {
        return new Line(
                chain.id().id(), chain.name().in(language), chain.standing(), chain.stations());
    }

    EditPage blank(Locale locale) {
        return page(UUID.randomUUID(), null, null, locale);
    }

    EditPage edit(ChainId id, @Nullable UUID done, Locale locale) {
        var chain = chains.find(id).orElseThrow(ChainPages::unknown);
        return page(id.id(), chain, done, locale);
    }

    private EditPage page(UUID id, @Nullable Chain chain, @Nullable UUID done, Locale locale) {
        var language = Language.of(locale).tag();
        var theme = chain == null ? null : chain.theme();
        var stations = chain == null ? List.<StationForm>of() : stations(chain, language);
        return new EditPage(
                id,
                UUID.randomUUID(),
                chain == null ? null : now(chain, language),
                rows(chain),
                theme == null ? null : theme.id(),
                themes(theme, language),
                units(locale),
                stations,
                StationForm.blank(UUID.randomUUID(), stations.size() + 1, language),
                done);
    }

    private static Now now(Chain chain, String language) {
        return new Now(chain.number(), chain.name().in(language), chain.standing());
    }

    private static List<Row> rows(@Nullable Chain chain) {
        var name = chain == null ? ChainForm.NOTHING : chain.name();
        var about = chain == null ? ChainForm.NOTHING : chain.about();
        return List.of(ChainForm.row(ChainText.NAME, name), ChainForm.row(ChainText.ABOUT, about));
    }

    /** Those from which one chooses, and the one that was chosen if it is among them no more. */
    private List<Option> themes(@Nullable ThemeId now, String language) {
        var working = themes.working();
        var former =
                Optional.ofNullable(now)
                        .filter(it -> working.stream().noneMatch(theme -> theme.id().equals(it)))
                        .flatMap(themes::find);
        return Stream.concat(working.stream(), former.stream())
                .map(it -> new Option(it.id().id(), it.name().in(language)))
                .toList();
    }

    private List<Option> units(Locale locale) {
        var language = Language.of(locale).tag();
        return units.working().stream()
                .map(it -> new Option(it.id().id(), it.name().in(language)))
                .sorted(ByName.in(locale, Option::name))
                .toList();
    }

    private List<StationForm> stations(Chain chain, String language) {
        var present = units.present();
        var stations = chain.stations();
        return IntStream.range(0, stations.size())
                .mapToObj(at -> StationForm.of(stations.get(at), at + 1, present, language))
                .toList();
    }
}
