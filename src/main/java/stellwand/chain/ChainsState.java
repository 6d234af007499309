package stellwand.chain;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import stellwand.chain.ChainEvent.ChainBegun;
import stellwand.chain.ChainEvent.ChainDescribed;
import stellwand.chain.ChainEvent.ChainErased;
import stellwand.chain.ChainEvent.ChainPublished;
import stellwand.chain.ChainEvent.ChainWithdrawn;
import stellwand.chain.ChainEvent.StationDescribed;
import stellwand.chain.ChainEvent.StationMoved;
import stellwand.chain.ChainEvent.StationRemoved;
import stellwand.journal.Fold;
import stellwand.journal.StreamId;

/**
 * All service chains, in the order in which they were begun.
 *
 * @param begun how many ever were, with those that were erased
 */
record ChainsState(int begun, PMap<ChainId, ChainState> all) {
    /** There is one stream: they are few, and numbered one after the other. */
    static final StreamId STREAM =
            new StreamId("chains", UUID.fromString("e8c0fd4d-c6d4-5d4a-a725-55fb9d1ef27b"));

    static final Fold<ChainsState> FOLD =
            Fold.of(
                    STREAM.kind(),
                    ChainEvent.class,
                    new ChainsState(0, OrderedPMap.empty()),
                    ChainsState::apply);

    Optional<ChainState> find(ChainId chain) {
        return Optional.ofNullable(all.get(chain));
    }

    Optional<ChainState> find(int number) {
        return all.values().stream().filter(it -> it.number() == number).findFirst();
    }

    Stream<ChainState> published() {
        return all.values().stream().filter(ChainState::isPublished);
    }

    ChainsState apply(ChainEvent event) {
        return switch (event) {
            case ChainBegun(var chain, var number) ->
                    new ChainsState(number, all.plus(chain, ChainState.begun(chain, number)));
            case ChainDescribed it -> with(it.chain(), chain -> chain.with(it));
            case StationDescribed it -> with(it.chain(), chain -> chain.with(it));
            case StationMoved(var chain, var station, var place) ->
                    with(chain, it -> it.moved(station, place));
            case StationRemoved(var chain, var station) -> with(chain, it -> it.without(station));
            case ChainPublished(var chain) -> with(chain, it -> it.now(Standing.PUBLISHED));
            case ChainWithdrawn(var chain) -> with(chain, it -> it.now(Standing.WITHDRAWN));
            case ChainErased(var chain) -> new ChainsState(begun, all.minus(chain));
        };
    }

    private ChainsState with(ChainId chain, UnaryOperator<ChainState> change) {
        return new ChainsState(
                begun, all.plus(chain, change.apply(requireNonNull(all.get(chain)))));
    }
}
