package stellwand.promise;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.Written;
import stellwand.unit.ByName;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what staff see of a workshop's promise. */
@Component
class PromisePages {
    private final Promises promises;
    private final PathPages paths;
    private final Workshops workshops;
    private final Units units;
    private final StationNames names;

    PromisePages(
            Promises promises,
            PathPages paths,
            Workshops workshops,
            Units units,
            StationNames names) {
        this.promises = promises;
        this.paths = paths;
        this.workshops = workshops;
        this.units = units;
        this.names = names;
    }

    /**
     * @param id of the wish that a button sends
     * @param given whether somebody has promised it; otherwise it is what is usual
     * @param open whether it can still be changed
     */
    record Page(
            UUID id,
            UUID workshop,
            Phrase title,
            boolean given,
            boolean open,
            PathOnPage path,
            List<Stop> stops,
            int coordinationDays,
            int graceDays,
            @Nullable LocalDate usefulUntil,
            LocalDate evening,
            List<Office> offices) {

        public Purpose[] purposes() {
            return Purpose.values();
        }

        public Language[] languages() {
            return Language.values();
        }

        public PathTemplate[] templates() {
            return PathTemplate.values();
        }

        /** What is typed belongs to a path of these stations, and to no other one. */
        public String shape() {
            return stops.stream().map(it -> it.purpose().name()).collect(joining("-"));
        }

        public boolean isFull() {
            return stops.size() >= PromiseRules.MOST_STATIONS;
        }
    }

    /**
     * A station as it is changed.
     *
     * @param names by language, where it has one
     * @param units one for each field; null: nothing is chosen there
     */
    record Stop(
            Purpose purpose,
            Map<String, Written> names,
            List<@Nullable UUID> units,
            int days,
            boolean byTwo) {}

    /** A unit that can be chosen. */
    record Office(UUID id, Phrase name) {}

    Page page(WorkshopId workshop, Locale locale) {
        var evening = find(workshop);
        var given = promises.given(workshop);
        var promise = given.orElseGet(promises::usual);
        return new Page(
                UUID.randomUUID(),
                workshop.id(),
                evening.title().in(Language.of(locale).tag()),
                given.isPresent(),
                promises.isOpen(evening),
                paths.whole(promise, locale),
                stops(promise.stations()),
                promise.coordinationDays(),
                promise.graceDays(),
                promise.usefulUntil(),
                evening.start().toLocalDate(),
                offices(locale));
    }

    private Evening find(WorkshopId workshop) {
        return workshops
                .find(workshop)
                .orElseThrow(() -> new RefusedException(Refusal.WORKSHOP_IS_UNKNOWN));
    }

    private List<Stop> stops(List<Station> stations) {
        var own = names.of(stations);
        return IntStream.range(0, stations.size())
                .mapToObj(n -> stop(stations.get(n), own.get(n)))
                .toList();
    }

    private static Stop stop(Station it, Wording name) {
        var fields =
                IntStream.range(0, PromiseRules.MOST_UNITS)
                        .<@Nullable UUID>mapToObj(n -> unit(it.units(), n))
                        .toList();
        return new Stop(it.purpose(), name.byLanguage(), fields, it.days(), it.byTwo());
    }

    private static @Nullable UUID unit(List<UnitId> units, int n) {
        return n < units.size() ? units.get(n).id() : null;
    }

    private List<Office> offices(Locale locale) {
        return units.working().stream()
                .map(it -> office(it, locale))
                .sorted(ByName.in(locale, Office::name))
                .toList();
    }

    private static Office office(UnitName unit, Locale locale) {
        return new Office(unit.id().id(), unit.name().in(Language.of(locale).tag()));
    }
}
