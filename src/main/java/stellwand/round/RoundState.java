package stellwand.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import stellwand.journal.Fold;
import stellwand.round.Round.Phase;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundDropped;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundExtensionUndone;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.round.RoundEvent.RoundReplanned;
import stellwand.round.Step.Kind;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * What rules need to know about an evening's rounds.
 *
 * @param begun those that were ever opened, also by mistake
 * @param steps how many there were, those that were undone included
 * @param last what can be undone; null at first, and when it has been undone
 */
public record RoundState(
        PMap<RoundId, Round> rounds, PSet<RoundId> begun, int steps, @Nullable Step last) {

    /** What was begun before the end can still be sent for so long. */
    public static final Duration GRACE = Duration.ofMinutes(10);

    public static final Fold<RoundState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    RoundEvent.class,
                    new RoundState(HashTreePMap.empty(), HashTreePSet.empty(), 0, null),
                    (state, event) -> state.apply(event));

    public Optional<Round> find(RoundId round) {
        return Optional.ofNullable(rounds.get(round));
    }

    int nextNumber() {
        return 1 + rounds.values().stream().mapToInt(Round::number).max().orElse(0);
    }

    /** In the order of the evening. */
    List<RoundId> after(Round round) {
        return rounds.values().stream()
                .filter(it -> it.number() > round.number())
                .sorted(Comparator.comparingInt(Round::number))
                .map(Round::id)
                .toList();
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
        return find(round).filter(it -> it.isHeldAt(table)).isPresent();
    }

    /** A round is open, and not here. */
    public boolean rests(TableId table) {
        return open().filter(it -> !it.isHeldAt(table)).isPresent();
    }

    /** A round is open in which people were told where to sit. */
    public boolean assigns() {
        return open().filter(it -> it.seating() == Seating.ASSIGNED).isPresent();
    }

    public boolean ownPhones(TableId table, RoundId round) {
        return find(round).filter(it -> it.ownPhones().contains(table)).isPresent();
    }

    /** Closed, but so recently that what was begun before may still arrive. */
    public boolean maybeLate(RoundId round, Instant at) {
        return find(round).flatMap(RoundState::late).filter(it -> !it.isOver(at)).isPresent();
    }

    /**
     * The round that was closed last, also while the next one is open: what was begun in it still
     * belongs there.
     */
    public Optional<Late> late() {
        return rounds.values().stream()
                .flatMap(round -> late(round).stream())
                .max(Comparator.comparing(Late::until));
    }

    private static Optional<Late> late(Round round) {
        return round.phase() instanceof Phase.Closed(var closed)
                ? Optional.of(new Late(round.id(), closed.plus(GRACE)))
                : Optional.empty();
    }

    RoundState apply(RoundEvent event) {
        return switch (event) {
            case RoundPlanned it -> with(planned(it));
            case RoundReplanned it -> change(it.round(), round -> replanned(round, it));
            case RoundDropped(var round, var movedUp) -> dropped(round, movedUp);
            case RoundOpened(var round, var endsAt, _) ->
                    step(Kind.OPENING, round, new Phase.Open(endsAt)).begun(round);
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
                Objects.requireNonNullElse(it.seating(), Seating.FREE),
                Objects.requireNonNullElse(it.moving(), true),
                new Phase.Planned());
    }

    /** Own phones stay on where they were switched on, as far as the table takes part. */
    private static Round replanned(Round round, RoundReplanned it) {
        var tables = HashTreePSet.from(it.tables());
        return new Round(
                round.id(),
                round.number(),
                it.task(),
                tables,
                HashTreePSet.from(round.ownPhones().stream().filter(tables::contains).toList()),
                it.seating(),
                it.moving(),
                round.phase());
    }

    private RoundState dropped(RoundId round, List<RoundId> movedUp) {
        var left = new RoundState(rounds.minus(round), begun, steps, last);
        for (var later : movedUp) left = left.change(later, Round::movedUp);
        return left;
    }

    private RoundState begun(RoundId round) {
        return new RoundState(rounds, begun.plus(round), steps, last);
    }

    private RoundState step(Kind kind, RoundId round, Phase next) {
        return find(round)
                .map(it -> new Step(steps + 1, kind, round, it.phase()))
                .map(step ->
                        new RoundState(
                                change(round, it -> it.in(next)).rounds,
                                begun,
                                step.number(),
                                step))
                .orElse(this);
    }

    private RoundState undone(RoundId round) {
        if (last == null) return this;
        var before = last.before();
        return new RoundState(change(round, it -> it.in(before)).rounds, begun, steps + 1, null);
    }

    private RoundState change(RoundId round, UnaryOperator<Round> how) {
        return find(round).map(how).map(this::with).orElse(this);
    }

    private RoundState with(Round round) {
        return new RoundState(rounds.plus(round.id(), round), begun, steps, last);
    }
}
