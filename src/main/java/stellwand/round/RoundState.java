package stellwand.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import stellwand.journal.Fold;
import stellwand.round.Round.Phase;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundExtensionUndone;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.round.Step.Kind;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * What rules need to know about an evening's rounds.
 *
 * @param steps how many there were, those that were undone included
 * @param last what can be undone; null at first, and when it has been undone
 */
public record RoundState(PMap<RoundId, Round> rounds, int steps, @Nullable Step last) {

    /** What was begun before the end can still be sent for so long. */
    public static final Duration GRACE = Duration.ofMinutes(10);

    public static final Fold<RoundState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    RoundEvent.class,
                    new RoundState(HashTreePMap.empty(), 0, null),
                    (state, event) -> state.apply(event));

    public Optional<Round> find(RoundId round) {
        return Optional.ofNullable(rounds.get(round));
    }

    /** The one that is open now; there is never more than one. */
    public Optional<Round> open() {
        return rounds.values().stream().filter(Round::isOpen).findFirst();
    }

    /** Until somebody closes it, whatever the clock on the wall says. */
    public boolean isOpen(RoundId round) {
        return find(round).filter(Round::isOpen).isPresent();
    }

    public Optional<Task> task(RoundId round) {
        return find(round).map(Round::task);
    }

    public boolean isHeldAt(TableId table, RoundId round) {
        return find(round).filter(it -> it.tables().contains(table)).isPresent();
    }

    public boolean ownPhones(TableId table, RoundId round) {
        return find(round).filter(it -> it.ownPhones().contains(table)).isPresent();
    }

    /** Closed, but so recently that what was begun before may still arrive. */
    public boolean maybeLate(RoundId round, Instant at) {
        return find(round)
                .filter(it ->
                        it.phase() instanceof Phase.Closed(var closed)
                                && !at.isAfter(closed.plus(GRACE)))
                .isPresent();
    }

    RoundState apply(RoundEvent event) {
        return switch (event) {
            case RoundPlanned it -> with(planned(it));
            case RoundOpened(var round, var endsAt, _) ->
                    step(Kind.OPENING, round, new Phase.Open(endsAt));
            case RoundExtended(var round, var endsAt) ->
                    step(Kind.EXTENSION, round, new Phase.Open(endsAt));
            case RoundClosed(var round, var at) -> step(Kind.CLOSING, round, new Phase.Closed(at));
            case RoundOpeningUndone(var round) -> undone(round);
            case RoundExtensionUndone(var round, _) -> undone(round);
            case RoundReopened(var round, _) -> undone(round);
            case OwnPhonesSwitchedOn(var table, var round) ->
                    change(round, it -> it.withOwnPhones(it.ownPhones().plus(table)));
            case OwnPhonesSwitchedOff(var table, var round) ->
                    change(round, it -> it.withOwnPhones(it.ownPhones().minus(table)));
        };
    }

    private static Round planned(RoundPlanned it) {
        return new Round(
                it.round(),
                it.number(),
                it.task(),
                HashTreePSet.from(it.tables()),
                HashTreePSet.empty(),
                new Phase.Planned());
    }

    private RoundState step(Kind kind, RoundId round, Phase next) {
        return find(round)
                .map(it -> new Step(steps + 1, kind, round, it.phase()))
                .map(step ->
                        new RoundState(
                                change(round, it -> it.in(next)).rounds, step.number(), step))
                .orElse(this);
    }

    private RoundState undone(RoundId round) {
        if (last == null) return this;
        var before = last.before();
        return new RoundState(change(round, it -> it.in(before)).rounds, steps + 1, null);
    }

    private RoundState change(RoundId round, UnaryOperator<Round> how) {
        return find(round).map(how).map(this::with).orElse(this);
    }

    private RoundState with(Round round) {
        return new RoundState(rounds.plus(round.id(), round), steps, last);
    }
}
