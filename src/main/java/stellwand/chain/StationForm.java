package stellwand.chain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.chain.ChainForm.Row;
import stellwand.unit.Present;
import stellwand.unit.UnitName;
import stellwand.workshop.Wording.Phrase;

/**
 * A station as staff change it.
 *
 * @param place from 1
 * @param unit that is chosen; null: that is not decided yet
 * @param former null: the unit is one of those that work; else who goes on for it, none or several
 */
record StationForm(
        UUID id,
        int place,
        Phrase name,
        @Nullable UUID unit,
        @Nullable List<Phrase> former,
        List<Row> rows) {

    /** A new one, at the end. */
    static StationForm blank(UUID id, int place, String language) {
        var nothing = ChainForm.NOTHING;
        var station = new Station(new StationId(id), null, nothing, nothing, nothing);
        return of(station, place, null, null, language);
    }

    static StationForm of(Station station, int place, Present present, String language) {
        var unit = station.unit();
        if (unit == null) return of(station, place, null, null, language);
        var now = present.of(unit);
        return now.size() == 1
                ? of(station, place, now.getFirst().id().id(), null, language)
                : of(station, place, unit.id(), names(now, language), language);
    }

    private static StationForm of(
            Station station,
            int place,
            @Nullable UUID unit,
            @Nullable List<Phrase> former,
            String language) {
        return new StationForm(
                station.id().id(),
                place,
                station.name().in(language),
                unit,
                former,
                List.of(
                        ChainForm.row(ChainText.NAME, station.name()),
                        ChainForm.row(ChainText.BRING, station.bring()),
                        ChainForm.row(ChainText.NEXT, station.next())));
    }

    private static List<Phrase> names(List<UnitName> units, String language) {
        return units.stream().map(it -> it.name().in(language)).toList();
    }
}
