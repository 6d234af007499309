package stellwand.chain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import stellwand.chain.ChainEvent.ChainDescribed;
import stellwand.chain.ChainEvent.StationDescribed;
import stellwand.journal.ContentId;
import stellwand.theme.ThemeId;
import stellwand.workshop.Texts;

/**
 * One chain, with the contents of its words.
 *
 * @param stations in their order
 * @param said all contents that it ever had
 */
record ChainState(
        ChainId id,
        int number,
        Standing standing,
        @Nullable ThemeId theme,
        Texts name,
        Texts about,
        PVector<StationState> stations,
        PVector<ContentId> said) {

    private static final Texts NOTHING = Texts.of(Map.of());

    static ChainState begun(ChainId id, int number) {
        return new ChainState(
                id,
                number,
                Standing.DRAFT,
                null,
                NOTHING,
                NOTHING,
                TreePVector.empty(),
                TreePVector.empty());
    }

    boolean isPublished() {
        return standing == Standing.PUBLISHED;
    }

    Optional<StationState> find(StationId station) {
        return stations.stream().filter(it -> it.id().equals(station)).findFirst();
    }

    /** From 1; 0: it is not there. */
    int placeOf(StationId station) {
        return stations.stream().map(StationState::id).toList().indexOf(station) + 1;
    }

    ChainState with(ChainDescribed it) {
        return new ChainState(
                id,
                number,
                standing,
                it.theme(),
                it.name(),
                it.about(),
                stations,
                saying(it.name(), it.about()));
    }

    ChainState with(StationDescribed it) {
        var station = new StationState(it.station(), it.unit(), it.name(), it.bring(), it.next());
        int place = placeOf(it.station());
        var all = place == 0 ? stations.plus(station) : stations.with(place - 1, station);
        return with(all, saying(it.name(), it.bring(), it.next()));
    }

    ChainState moved(StationId station, int place) {
        int from = placeOf(station) - 1;
        return with(stations.minus(from).plus(place - 1, stations.get(from)), said);
    }

    ChainState without(StationId station) {
        return with(stations.minus(placeOf(station) - 1), said);
    }

    ChainState now(Standing other) {
        return new ChainState(id, number, other, theme, name, about, stations, said);
    }

    private ChainState with(PVector<StationState> others, PVector<ContentId> contents) {
        return new ChainState(id, number, standing, theme, name, about, others, contents);
    }

    private PVector<ContentId> saying(Texts... more) {
        return said.plusAll(
                Stream.of(more).flatMap(it -> it.contents().values().stream()).toList());
    }
}
