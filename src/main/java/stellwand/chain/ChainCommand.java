package stellwand.chain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Written;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording;

/** What one may wish of service chains. */
sealed interface ChainCommand {

    /** A new one begins with it. */
    record DescribeChain(ChainId chain, @Nullable ThemeId theme, Wording name, Wording about)
            implements ChainCommand {
        @Override
        public List<Written> contents() {
            return Stream.of(name, about).flatMap(Wording::written).toList();
        }
    }

    /** A new one comes last. */
    record DescribeStation(
            ChainId chain,
            StationId station,
            @Nullable UnitId unit,
            Wording name,
            Wording bring,
            Wording next)
            implements ChainCommand {
        @Override
        public List<Written> contents() {
            return Stream.of(name, bring, next).flatMap(Wording::written).toList();
        }
    }

    /** To a place and not by a step: sent twice it is still one move. */
    record MoveStation(ChainId chain, StationId station, int place) implements ChainCommand {}

    record RemoveStation(ChainId chain, StationId station) implements ChainCommand {}

    record PublishChain(ChainId chain) implements ChainCommand {}

    record WithdrawChain(ChainId chain) implements ChainCommand {}

    record EraseChain(ChainId chain) implements ChainCommand {}

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }
}
