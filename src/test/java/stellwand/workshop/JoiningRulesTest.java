package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.workshop.WorkshopCommand.CloseJoining;
import stellwand.workshop.WorkshopCommand.IssueJoinCode;
import stellwand.workshop.WorkshopCommand.Join;
import stellwand.workshop.WorkshopCommand.OpenJoining;
import stellwand.workshop.WorkshopEvent.JoinCodeIssued;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;

class JoiningRulesTest {
    private static final Instant NOW = Instant.parse("2017-09-14T15:00:00Z");
    private static final Duration THREE_HOURS = Duration.ofHours(3);
    private static final Instant LATER = NOW.plus(THREE_HOURS);
    private static final JoinCode CODE = new JoinCode("ABC234");
    private static final JoinCode NEW_CODE = new JoinCode("XYZ789");
    private static final UUID AYLIN = id("Aylin");

    @Test
    void the_join_code_is_told_to_who_asked_for_it() {
        given(PREPARED)
                .when(wish(new IssueJoinCode(CODE)))
                .then(new JoinCodeIssued(CODE))
                .thenAnswered(Map.of("joinCode", "ABC234"));
    }

    @Test
    void joining_opens_only_with_a_code() {
        given(PREPARED).when(wish(new OpenJoining(THREE_HOURS))).thenRefused(JOIN_CODE_IS_MISSING);
        given(PREPARED, new JoinCodeIssued(CODE))
                .when(wish(new OpenJoining(THREE_HOURS)))
                .then(new JoiningOpened(LATER));
    }

    @Test
    void joining_does_not_stay_open_for_ever() {
        given(PREPARED, new JoinCodeIssued(CODE))
                .when(wish(new OpenJoining(Duration.ofDays(32))))
                .thenRefused(JOINING_LASTS_TOO_LONG);
        given(PREPARED, new JoinCodeIssued(CODE))
                .when(wish(new OpenJoining(Duration.ZERO)))
                .thenRefused(JOINING_LASTS_TOO_LONG);
    }

    @Test
    void joining_is_closed_once() {
        given(PREPARED, new JoinCodeIssued(CODE), new JoiningOpened(LATER))
                .when(wish(new CloseJoining()))
                .then(new JoiningClosed());
        given(PREPARED, new JoinCodeIssued(CODE))
                .when(wish(new CloseJoining()))
                .thenNothingHappens();
    }

    @Test
    void who_has_the_code_comes_in_and_stays_in() {
        given(PREPARED, new JoinCodeIssued(CODE), new JoiningOpened(LATER))
                .when(wish(new Join(AYLIN)))
                .then(new ParticipantJoined(AYLIN));
        given(
                        PREPARED,
                        new JoinCodeIssued(CODE),
                        new JoiningOpened(LATER),
                        new ParticipantJoined(AYLIN),
                        new JoiningClosed())
                .when(wish(new Join(AYLIN)))
                .thenNothingHappens();
    }

    @Test
    void nobody_comes_in_through_a_closed_door() {
        given(PREPARED).when(wish(new Join(AYLIN))).thenRefused(JOINING_IS_CLOSED);
        given(PREPARED, new JoinCodeIssued(CODE), new JoiningOpened(LATER), new JoiningClosed())
                .when(wish(new Join(AYLIN)))
                .thenRefused(JOINING_IS_CLOSED);
    }

    @Test
    void nobody_comes_in_after_the_end() {
        given(PREPARED, new JoinCodeIssued(CODE), new JoiningOpened(NOW.minusSeconds(1)))
                .when(wish(new Join(AYLIN)))
                .thenRefused(JOINING_HAS_ENDED);
    }

    @Test
    void a_new_code_leaves_an_open_door_open() {
        var states =
                given(
                        PREPARED,
                        new JoinCodeIssued(CODE),
                        new JoiningOpened(LATER),
                        new JoinCodeIssued(NEW_CODE));
        assertThat(states.of(WorkshopState.FOLD).joining())
                .isEqualTo(new Joining.Open(NEW_CODE, LATER));
    }

    private static Decider wish(WorkshopCommand command) {
        return states -> WorkshopRules.decide(states.of(WorkshopState.FOLD), command, NOW);
    }
}
