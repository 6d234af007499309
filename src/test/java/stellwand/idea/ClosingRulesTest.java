package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.RECEIVED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.idea.ClosingRules.Step;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.ContentId;

/** Since when something is over: from then on it is kept for so long and no longer. */
class ClosingRulesTest {
    private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-02T10:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-02T10:00:00Z");

    @Test
    void what_waits_or_is_examined_is_not_over() {
        for (var open : List.of(Standing.RECEIVED, Standing.IN_REVIEW)) {
            assertThat(since(step(IdeaKind.PERSONAL, open))).isEmpty();
        }
        for (var closed : List.of(Standing.ANSWERED, Standing.SET_ASIDE, Standing.SETTLED)) {
            assertThat(since(step(IdeaKind.COMPLAINT, closed))).contains(MAY);
        }
    }

    @Test
    void a_complaint_is_over_too_when_somebody_took_care_of_it() {
        assertThat(since(done(IdeaKind.COMPLAINT, false, JUNE))).contains(JUNE);
        assertThat(since(done(IdeaKind.COMPLAINT, false, null))).isEmpty();
        assertThat(since(done(IdeaKind.COMPLAINT, true, JUNE))).as("a question waits").isEmpty();
        assertThat(since(done(IdeaKind.PERSONAL, false, JUNE))).as("an adviser says").isEmpty();
    }

    @Test
    void what_came_after_somebody_took_care_counts_from_then_on() {
        var again = new Step(IdeaKind.COMPLAINT, Standing.RECEIVED, false, JULY, false, null, JUNE);
        assertThat(since(again)).contains(JULY);
    }

    @Test
    void a_question_about_the_answer_keeps_it_open_and_its_reply_begins_anew() {
        assertThat(since(echo(true, JUNE))).isEmpty();
        assertThat(since(echo(false, JULY))).contains(JULY);
    }

    @Test
    void it_lasts_as_long_as_what_it_hangs_on() {
        var bundled = step(IdeaKind.COMPLAINT, Standing.BUNDLED);
        assertThat(since(bundled, step(IdeaKind.IDEA, Standing.IN_REVIEW))).isEmpty();
        assertThat(since(bundled, echo(false, JULY))).contains(JULY);
    }

    /** Whatever advisers and contributors do, in whatever order, an hour after one another. */
    @Property
    void it_is_over_since_the_last_that_happened_and_opened_again_it_is_not(
            @ForAll @Size(max = 12) List<Act> acts) {
        var state = fold(fold(start(), RECEIVED), new KindDecided(IdeaKind.PERSONAL));
        boolean settled = false;
        var at = MAY;
        for (var act : acts) {
            at = at.plus(Duration.ofHours(1));
            state = fold(state, act.event());
            settled = act == Act.SETTLED || (settled && act == Act.WROTE);
        }
        var step = new Step(state.kind(), state.standing(), state.asked(), at, false, null, null);

        assertThat(since(step)).isEqualTo(settled ? Optional.of(at) : Optional.empty());
    }

    @Property
    void the_order_of_what_hangs_together_does_not_matter(@ForAll long chance) {
        var fate =
                new ArrayList<>(
                        List.of(
                                step(IdeaKind.COMPLAINT, Standing.SPLIT),
                                echo(false, JULY),
                                done(IdeaKind.COMPLAINT, false, JUNE)));
        Collections.shuffle(fate, new Random(chance));
        assertThat(ClosingRules.overSince(fate)).contains(JULY);
    }

    enum Act {
        SETTLED,
        UNDONE,
        WROTE;

        IdeaEvent event() {
            return switch (this) {
                case SETTLED -> new MatterSettled(MAY);
                case UNDONE -> new SightingUndone();
                case WROTE -> new ContributorWrote(OMAR, "de", new ContentId(new UUID(4, 4)));
            };
        }
    }

    private static IdeaState start() {
        return IdeaState.FOLD.start();
    }

    private static IdeaState fold(IdeaState state, IdeaEvent event) {
        return IdeaState.FOLD.step().apply(state, event);
    }

    private static Optional<Instant> since(Step... fate) {
        return ClosingRules.overSince(List.of(fate));
    }

    private static Step step(IdeaKind kind, Standing standing) {
        return new Step(kind, standing, false, MAY, false, null, null);
    }

    private static Step done(IdeaKind kind, boolean asked, @Nullable Instant at) {
        return new Step(kind, Standing.RECEIVED, asked, MAY, false, null, at);
    }

    private static Step echo(boolean waits, Instant at) {
        return new Step(IdeaKind.COMPLAINT, Standing.ANSWERED, false, MAY, waits, at, null);
    }
}
