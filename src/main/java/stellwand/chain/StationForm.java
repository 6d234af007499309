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
 * @param offices those who are responsible now, as everybody reads it
 */
record StationForm(
        UUID id,
        int place,
        Phrase name,
        @Nullable UUID unit,
        List<Phrase> offices,
        List<Row> rows) {

    /** A new one, at the end. */
    static StationForm blank(UUID id, int place, String language) {
        var nothing = ChainForm.NOTHING;
        var station = new Station(new StationId(id), null, nothing, nothing, nothing);
        return of(station, place, null, List.of(), language);
    }

    /** Where one alone goes on for the unit, that one is chosen. */
    static StationForm of(Station station, int place, Present present, String language) {
        var unit = station.unit();
        if (unit == null) return of(station, place, null, List.of(), language);
        var now = present.of(unit);
        return of(
                station,
                place,
                now.size() == 1 ? now.getFirst().id().id() : unit.id(),
                now,
                language);
    }

    private static StationForm of(
            Station station,
            int place,
            @Nullable UUID unit,
            List<UnitName> offices,
            String language) {
        return new StationForm(
                station.id().id(),
                place,
                station.name().in(language),
                unit,
                offices.stream().map(it -> it.name().in(language)).toList(),
                List.of(
                        ChainForm.row(ChainText.NAME, station.name()),
                        ChainForm.row(ChainText.BRING, station.bring()),
                        ChainForm.row(ChainText.NEXT, station.next())));
    }

    /** What was chosen has ended, and not one alone goes on: somebody has to choose again. */
    public boolean isToBeChosenAgain() {
        return unit != null && offices.size() != 1;
    }
}
