package stellwand.chain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.Texts;

/** What happened to the service chains. */
public sealed interface ChainEvent extends Event {

    /**
     * @param number from 1, in its public address; nobody gets it again
     */
    record ChainBegun(ChainId chain, int number) implements ChainEvent {}

    /**
     * Its words, or other ones. The former contents stay until the chain is erased.
     *
     * @param theme of the ideas about it; null: none was chosen
     */
    record ChainDescribed(ChainId chain, @Nullable ThemeId theme, Texts name, Texts about)
            implements ChainEvent {}

    /**
     * A new one at the end, or other words for one that is there.
     *
     * @param unit that is responsible; null: that is not decided yet
     */
    record StationDescribed(
            ChainId chain,
            StationId station,
            @Nullable UnitId unit,
            Texts name,
            Texts bring,
            Texts next)
            implements ChainEvent {}

    /**
     * @param place from 1, among all stations
     */
    record StationMoved(ChainId chain, StationId station, int place) implements ChainEvent {}

    record StationRemoved(ChainId chain, StationId station) implements ChainEvent {}

    record ChainPublished(ChainId chain) implements ChainEvent {}

    record ChainWithdrawn(ChainId chain) implements ChainEvent {}

    /** With every word that it ever had. */
    record ChainErased(ChainId chain) implements ChainEvent {}

    EventNames<ChainEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "chain.begun", ChainBegun.class,
                            "chain.described", ChainDescribed.class,
                            "chain.station-described", StationDescribed.class,
                            "chain.station-moved", StationMoved.class,
                            "chain.station-removed", StationRemoved.class,
                            "chain.published", ChainPublished.class,
                            "chain.withdrawn", ChainWithdrawn.class,
                            "chain.erased", ChainErased.class));
}
