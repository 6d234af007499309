package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Rules as sentences, without a container:
 *
 * <pre>{@code
 * given(new CardPinned(CARD, SHADE), new BoardClosed())
 *         .when(states -> BoardRules.decide(states.of(BoardState.FOLD), new MoveCard(CARD, TREES)))
 *         .thenRefused(BOARD_IS_CLOSED);
 * }</pre>
 *
 * A test class hides the lambda in a method of its own. Any fold may be asked for: it is folded
 * from the given events when a rule looks.
 */
public record Given(List<Event> events) implements States {

    public Given {
        events = List.copyOf(events);
    }

    public static Given given(Event... events) {
        return new Given(List.of(events));
    }

    @Override
    public long seq() {
        return events.size();
    }

    @Override
    public <S> S of(Fold<S> fold) {
        var state = fold.start();
        for (var event : events) state = fold.step().apply(state, event);
        return state;
    }

    public Then when(Decider decider) {
        return new Then(decider.decide(this));
    }

    /** What a rule decided, and what it should have been. */
    public record Then(Decision<? extends Event, ? extends Reason> decision) {

        public Then then(Event... expected) {
            assertThat(accepted().events()).isEqualTo(List.of(expected));
            return this;
        }

        public Then thenNothingHappens() {
            return then();
        }

        public Then thenErased(ContentId... expected) {
            assertThat(accepted().erase()).isEqualTo(List.of(expected));
            return this;
        }

        public Then thenAnswered(Map<String, String> expected) {
            assertThat(accepted().answer()).isEqualTo(expected);
            return this;
        }

        public Then thenRefused(Reason expected) {
            assertThat(decision).isEqualTo(Decision.refuse(expected));
            return this;
        }

        private Decision.Accepted<?, ?> accepted() {
            if (decision instanceof Decision.Accepted<?, ?> accepted) return accepted;
            throw new AssertionError("Expected events, but the rule said " + decision);
        }
    }
}
