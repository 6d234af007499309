package stellwand.promise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.promise.PathOnPage.Office;
import stellwand.promise.PathOnPage.Stop;
import stellwand.unit.Present;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;

/** Draws what was promised as a line with stations. Reads only. */
@Component
public class PathPages {
    private final Promises promises;
    private final Units units;
    private final StationNames names;

    PathPages(Promises promises, Units units, StationNames names) {
        this.promises = promises;
        this.units = units;
        this.names = names;
    }

    /** Null where nobody has promised anything of its own. */
    public @Nullable PathOnPage of(WorkshopId workshop, Locale locale) {
        return promises.given(workshop).map(it -> whole(it, locale)).orElse(null);
    }

    public PathOnPage whole(Promise promise, Locale locale) {
        return drawn(promise, promise.stations(), false, locale);
    }

    /**
     * What an idea has before it.
     *
     * @param from the first station that is ahead, from 0
     */
    public PathOnPage ahead(Promise promise, int from, Locale locale) {
        var stations = promise.stations();
        return drawn(
                promise,
                stations.subList(Math.min(from, stations.size()), stations.size()),
                true,
                locale);
    }

    private PathOnPage drawn(
            Promise promise, List<Station> stations, boolean ahead, Locale locale) {
        var present = units.present();
        var titles = names.titles(stations, locale);
        return new PathOnPage(
                IntStream.range(0, stations.size())
                        .mapToObj(n -> drawn(stations.get(n), titles.get(n), present, locale))
                        .toList(),
                ahead,
                Promise.SIGHTING_DAYS,
                promise.coordinationDays(),
                promise.graceDays(),
                day(promise.usefulUntil(), locale));
    }

    private static Stop drawn(Station it, StationTitle title, Present present, Locale locale) {
        var offices = today(it, present).stream().map(unit -> office(unit, locale)).toList();
        return new Stop(title, offices, it.days(), it.byTwo());
    }

    private static Office office(UnitName unit, Locale locale) {
        return new Office(unit.number(), unit.name().in(Language.of(locale).tag()));
    }

    /** For other programs, with all that its stations are called. */
    public PublishedPromise published(Promise promise) {
        var stations = promise.stations();
        var own = names.of(stations);
        return new PublishedPromise(
                IntStream.range(0, stations.size())
                        .mapToObj(n -> published(stations.get(n), own.get(n)))
                        .toList(),
                promise.coordinationDays(),
                promise.graceDays(),
                promise.usefulUntil());
    }

    private static PublishedPromise.Stop published(Station it, Wording name) {
        var words = new TreeMap<String, String>();
        name.phrases().forEach(said -> words.put(said.language(), said.text()));
        var units = it.units().stream().map(UnitId::id).toList();
        return new PublishedPromise.Stop(it.purpose(), words, units, it.days(), it.byTwo());
    }

    public StationTitle title(Station station, Locale locale) {
        return names.titles(List.of(station), locale).getFirst();
    }

    /** The leading one first; for a unit that has ended those who go on, if anybody does. */
    public List<UnitName> today(Station station) {
        return today(station, units.present());
    }

    private static List<UnitName> today(Station station, Present present) {
        return station.units().stream()
                .flatMap(unit -> present.of(unit).stream())
                .distinct()
                .toList();
    }

    private static @Nullable String day(@Nullable LocalDate day, Locale locale) {
        if (day == null) return null;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
    }
}
