package stellwand.chain;

import static stellwand.chain.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stellwand.chain.ChainCommand.DescribeChain;
import stellwand.chain.ChainCommand.DescribeStation;
import stellwand.chain.ChainCommand.EraseChain;
import stellwand.chain.ChainCommand.MoveStation;
import stellwand.chain.ChainCommand.PublishChain;
import stellwand.chain.ChainCommand.RemoveStation;
import stellwand.chain.ChainCommand.WithdrawChain;
import stellwand.chain.ChainEvent.ChainBegun;
import stellwand.chain.ChainEvent.ChainDescribed;
import stellwand.chain.ChainEvent.ChainErased;
import stellwand.chain.ChainEvent.ChainPublished;
import stellwand.chain.ChainEvent.ChainWithdrawn;
import stellwand.chain.ChainEvent.StationDescribed;
import stellwand.chain.ChainEvent.StationMoved;
import stellwand.chain.ChainEvent.StationRemoved;
import stellwand.journal.Decision;

/** What may happen to service chains. */
final class ChainRules {
    /** More ways nobody keeps true. */
    static final int MOST_CHAINS = 50;

    /** A longer way nobody goes without a person beside them. */
    static final int MOST_STATIONS = 20;

    private ChainRules() {}

    static Decision<ChainEvent, Refusal> decide(
            ChainsState chains, ChainCommand command, Choices choices) {
        return switch (command) {
            case DescribeChain it -> describe(chains, it, choices);
            case DescribeStation it ->
                    in(chains, it.chain(), chain -> describe(chain, it, choices));
            case MoveStation it -> in(chains, it.chain(), chain -> move(chain, it));
            case RemoveStation it -> in(chains, it.chain(), chain -> remove(chain, it.station()));
            case PublishChain it -> in(chains, it.chain(), ChainRules::publish);
            case WithdrawChain it -> in(chains, it.chain(), ChainRules::withdraw);
            case EraseChain it -> in(chains, it.chain(), ChainRules::erase);
        };
    }

    private static Decision<ChainEvent, Refusal> in(
            ChainsState chains,
            ChainId chain,
            Function<ChainState, Decision<ChainEvent, Refusal>> rule) {
        return chains.find(chain).map(rule).orElseGet(() -> refuse(CHAIN_IS_UNKNOWN));
    }

    private static Decision<ChainEvent, Refusal> describe(
            ChainsState chains, DescribeChain it, Choices choices) {
        var now = chains.find(it.chain());
        var slip = wrong(it).or(() -> wrongTheme(now, it, choices));
        if (slip.isPresent()) return refuse(slip.get());
        var described =
                new ChainDescribed(it.chain(), it.theme(), it.name().texts(), it.about().texts());
        if (now.isPresent()) return accept(described);
        return chains.all().size() >= MOST_CHAINS
                ? refuse(TOO_MANY_CHAINS)
                : accept(List.of(new ChainBegun(it.chain(), chains.begun() + 1), described));
    }

    private static Optional<Refusal> wrong(DescribeChain it) {
        return ChainText.NAME.wrong(it.name()).or(() -> ChainText.ABOUT.wrong(it.about()));
    }

    /** What was chosen while it was there stays chosen: its ideas are still under it. */
    private static Optional<Refusal> wrongTheme(
            Optional<ChainState> now, DescribeChain it, Choices choices) {
        var theme = it.theme();
        boolean isRight =
                theme == null
                        || choices.themes().contains(theme)
                        || now.filter(was -> theme.equals(was.theme())).isPresent();
        return isRight ? Optional.empty() : Optional.of(THEME_IS_UNKNOWN);
    }

    private static Decision<ChainEvent, Refusal> describe(
            ChainState chain, DescribeStation it, Choices choices) {
        var now = chain.find(it.station());
        if (now.isEmpty() && chain.stations().size() >= MOST_STATIONS) {
            return refuse(TOO_MANY_STATIONS);
        }
        var slip = wrong(it).or(() -> wrongUnit(now, it, choices));
        if (slip.isPresent()) return refuse(slip.get());
        return accept(
                new StationDescribed(
                        chain.id(),
                        it.station(),
                        it.unit(),
                        it.name().texts(),
                        it.bring().texts(),
                        it.next().texts()));
    }

    private static Optional<Refusal> wrong(DescribeStation it) {
        return ChainText.NAME
                .wrong(it.name())
                .or(() -> ChainText.BRING.wrong(it.bring()))
                .or(() -> ChainText.NEXT.wrong(it.next()));
    }

    /** A unit that has ended since stays: whoever goes on is found through it. */
    private static Optional<Refusal> wrongUnit(
            Optional<StationState> now, DescribeStation it, Choices choices) {
        var unit = it.unit();
        boolean isRight =
                unit == null
                        || choices.units().contains(unit)
                        || now.filter(was -> unit.equals(was.unit())).isPresent();
        return isRight ? Optional.empty() : Optional.of(UNIT_IS_UNKNOWN);
    }

    private static Decision<ChainEvent, Refusal> move(ChainState chain, MoveStation it) {
        int from = chain.placeOf(it.station());
        if (from == 0) return refuse(STATION_IS_UNKNOWN);
        if (it.place() < 1 || it.place() > chain.stations().size()) return refuse(PLACE_IS_UNKNOWN);
        return from == it.place()
                ? accept(List.of())
                : accept(new StationMoved(chain.id(), it.station(), it.place()));
    }

    private static Decision<ChainEvent, Refusal> remove(ChainState chain, StationId station) {
        if (chain.placeOf(station) == 0) return refuse(STATION_IS_UNKNOWN);
        return chain.isPublished() && chain.stations().size() == 1
                ? refuse(LAST_STATION_STAYS)
                : accept(new StationRemoved(chain.id(), station));
    }

    private static Decision<ChainEvent, Refusal> publish(ChainState chain) {
        if (chain.isPublished()) return accept(List.of());
        return chain.stations().isEmpty()
                ? refuse(NO_STATION_YET)
                : accept(new ChainPublished(chain.id()));
    }

    private static Decision<ChainEvent, Refusal> withdraw(ChainState chain) {
        return chain.isPublished() ? accept(new ChainWithdrawn(chain.id())) : accept(List.of());
    }

    /** Nothing that somebody may be on their way with goes in one step. */
    private static Decision<ChainEvent, Refusal> erase(ChainState chain) {
        return chain.isPublished()
                ? refuse(CHAIN_IS_PUBLIC)
                : acceptAndErase(new ChainErased(chain.id()), chain.said());
    }
}
