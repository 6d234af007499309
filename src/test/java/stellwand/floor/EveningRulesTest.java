package stellwand.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.floor.Refusal.WORKSHOP_IS_UNKNOWN;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.PREPARED;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stellwand.floor.EveningCommand.EndEvening;
import stellwand.floor.EveningCommand.ResumeEvening;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.journal.Decider;
import stellwand.workshop.Texts;
import stellwand.workshop.WorkshopState;

class EveningRulesTest {
    private static final Instant NINE = Instant.parse("2017-09-14T19:00:00Z");
    private static final EveningEnded ENDED = new EveningEnded(NINE);

    @Test
    void the_facilitator_ends_an_evening() {
        given(PREPARED).when(wish(new EndEvening())).then(ENDED);
    }

    @Test
    void ended_by_two_at_once_it_ended_when_the_first_one_said_so() {
        given(PREPARED, new EveningEnded(NINE.minusSeconds(5)))
                .when(wish(new EndEvening()))
                .thenNothingHappens();
    }

    @Test
    void an_end_that_came_too_early_is_taken_back() {
        given(PREPARED, ENDED).when(wish(new ResumeEvening())).then(new EveningResumed());
    }

    @Test
    void what_was_not_ended_just_goes_on() {
        given(PREPARED).when(wish(new ResumeEvening())).thenNothingHappens();
        given(PREPARED, ENDED, new EveningResumed())
                .when(wish(new ResumeEvening()))
                .thenNothingHappens();
    }

    @Test
    void it_may_be_ended_again() {
        given(PREPARED, ENDED, new EveningResumed()).when(wish(new EndEvening())).then(ENDED);
        assertThat(given(PREPARED, ENDED, new EveningResumed(), ENDED).of(EveningState.FOLD))
                .isEqualTo(new EveningState(new EveningState.Phase.Over(NINE)));
    }

    @Test
    void what_is_announced_ends_with_it() {
        var announced = new AnnouncementMade(Texts.of(Map.of()));
        given(PREPARED, announced)
                .when(wish(new EndEvening()))
                .then(new AnnouncementEnded(), ENDED);
        given(PREPARED, announced, new AnnouncementEnded())
                .when(wish(new EndEvening()))
                .then(ENDED);
    }

    @Test
    void nothing_ends_that_was_never_prepared() {
        given().when(wish(new EndEvening())).thenRefused(WORKSHOP_IS_UNKNOWN);
        given().when(wish(new ResumeEvening())).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    private static Decider wish(EveningCommand command) {
        return states ->
                EveningRules.decide(
                        states.of(WorkshopState.FOLD),
                        states.of(EveningState.FOLD),
                        states.of(FloorState.FOLD),
                        command,
                        NINE);
    }
}
