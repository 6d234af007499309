package stellwand.promise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.promise.PathOnPage.Office;
import stellwand.promise.PathOnPage.Stop;
import stellwand.unit.Present;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.WorkshopId;

/** Draws what was promised as a line with stations. Reads only. */
@Component
public class PathPages {
    private final Promises promises;
    private final Units units;

    PathPages(Promises promises, Units units) {
        this.promises = promises;
        this.units = units;
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
        return new PathOnPage(
                stations.stream().map(it -> drawn(it, present, locale)).toList(),
                ahead,
                Promise.SIGHTING_DAYS,
                promise.coordinationDays(),
                promise.graceDays(),
                day(promise.usefulUntil(), locale));
    }

    private static Stop drawn(Station it, Present present, Locale locale) {
        var offices = today(it, present).stream().map(unit -> office(unit, locale)).toList();
        return new Stop(it.purpose(), offices, it.days(), it.byTwo());
    }

    private static Office office(UnitName unit, Locale locale) {
        return new Office(unit.number(), unit.name().in(Language.of(locale).tag()));
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
