package stellwand.chain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.journal.Contents;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.theme.Themes;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;

/** The door to service chains. They are few, so no table follows them: the fold is read. */
@Component
class Chains {
    private final Journal journal;
    private final Contents contents;
    private final Units units;
    private final Themes themes;
    private final Clock clock;

    Chains(Journal journal, Contents contents, Units units, Themes themes, Clock clock) {
        this.journal = journal;
        this.contents = contents;
        this.units = units;
        this.themes = themes;
        this.clock = clock;
    }

    /** In the order in which they were begun. */
    List<ChainLine> all() {
        return lines(state().all().values().stream());
    }

    List<ChainLine> published() {
        return lines(state().published());
    }

    /** The published ones in which this unit is responsible now, also for one that has ended. */
    List<ChainLine> through(UnitId unit) {
        var present = units.present();
        return lines(
                state().published()
                        .filter(chain ->
                                chain.stations().stream()
                                        .map(StationState::unit)
                                        .flatMap(Stream::ofNullable)
                                        .flatMap(it -> present.of(it).stream())
                                        .anyMatch(it -> it.id().equals(unit))));
    }

    private List<ChainLine> lines(Stream<ChainState> chains) {
        return ChainReader.lines(chains.toList(), contents);
    }

    Optional<Chain> find(ChainId chain) {
        return state().find(chain).map(it -> ChainReader.whole(it, contents));
    }

    Optional<Chain> find(int number) {
        return state().find(number).map(it -> ChainReader.whole(it, contents));
    }

    Outcome submit(UUID command, UUID actor, ChainCommand wish) {
        var choices = choices();
        return journal.submit(
                ChainsState.STREAM,
                new Envelope(command, actor, clock.instant(), wish.toString(), wish.contents()),
                states -> ChainRules.decide(states.of(ChainsState.FOLD), wish, choices));
    }

    private Choices choices() {
        return new Choices(
                units.working().stream().map(UnitName::id).collect(toUnmodifiableSet()),
                themes.working().stream().map(Themes.Theme::id).collect(toUnmodifiableSet()));
    }

    private ChainsState state() {
        return journal.states(ChainsState.STREAM).of(ChainsState.FOLD);
    }
}
