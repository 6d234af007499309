package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stellwand.floor.AgendaEvent.AgendaItemBegun;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.room.Recency.Family;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundId;

class ConsoleFoldsTest {
    private static final Instant SEVEN = Instant.parse("2017-09-14T17:00:00Z");
    private static final Instant EIGHT = Instant.parse("2017-09-14T18:00:00Z");
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundOpened AT_SEVEN = new RoundOpened(FIRST, EIGHT, SEVEN);
    private static final RoundOpened AT_EIGHT =
            new RoundOpened(FIRST, EIGHT.plusSeconds(60), EIGHT);

    @Test
    void a_round_that_was_opened_again_began_the_first_time_and_speaks_since_the_last() {
        var openings = given(AT_SEVEN, AT_EIGHT).of(Openings.FOLD);
        assertThat(openings.first(FIRST)).contains(SEVEN);
        assertThat(openings.latest(FIRST)).contains(EIGHT);
    }

    @Test
    void an_opening_that_was_undone_never_was() {
        var undone = new RoundOpeningUndone(FIRST);
        assertThat(given(AT_SEVEN, undone).of(Openings.FOLD).first(FIRST))
                .isEqualTo(Optional.empty());
        assertThat(given(AT_SEVEN, AT_EIGHT, undone).of(Openings.FOLD).latest(FIRST))
                .contains(SEVEN);
    }

    @Test
    void whatever_was_pressed_last_comes_first() {
        assertThat(
                        given(
                                        AT_SEVEN,
                                        new MovingStopped(),
                                        new OwnPhonesSwitchedOn(SERVICE_POINT, FIRST),
                                        new AgendaItemBegun(GREETING, SEVEN),
                                        new MovingStopped())
                                .of(Recency.FOLD)
                                .families())
                .containsExactly(Family.FLOOR, Family.AGENDA, Family.PHONES, Family.ROUND);
    }
}
