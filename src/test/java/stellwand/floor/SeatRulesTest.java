package stellwand.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.floor.Refusal.*;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.floor.FloorCommand.AllowMoving;
import stellwand.floor.FloorCommand.AskForSeat;
import stellwand.floor.FloorCommand.StopMoving;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.floor.FloorEvent.SeatsAssigned;
import stellwand.journal.Decider;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.round.Round;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundId;
import stellwand.round.RoundState;
import stellwand.round.Seating;
import stellwand.round.Task;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopState;

/** Sitting down while a round is open: at its tables, and as it was planned. */
class SeatRulesTest {
    private static final UUID LEYLA = id("Leyla");
    private static final UUID OMAR = id("Omar");
    private static final UUID SAMIRA = id("Samira");
    private static final TableId IDEAS = new TableId(id("ideas"));
    private static final RoundId ROUND = new RoundId(id("round"));
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final RoundOpened OPENED = new RoundOpened(ROUND, NOW.plusSeconds(1500), NOW);
    private static final RoundClosed CLOSED = new RoundClosed(ROUND, NOW);
    private static final SeatTaken LEYLA_SITS = new SeatTaken(LEYLA, SERVICE_POINT);
    private static final List<Event> EVENING =
            List.of(
                    PREPARED,
                    TABLE_ADDED,
                    another(VOLUNTEERING, 2),
                    another(IDEAS, 3),
                    new ParticipantJoined(LEYLA),
                    new ParticipantJoined(OMAR));

    @Test
    void a_table_that_rests_takes_nobody_and_holds_nobody() {
        evening(round(Seating.FREE, true), OPENED).when(sit(LEYLA, IDEAS)).thenRefused(TABLE_RESTS);
        evening(round(Seating.FREE, true), OPENED, CLOSED)
                .when(sit(LEYLA, IDEAS))
                .then(new SeatTaken(LEYLA, IDEAS));
        evening(new SeatTaken(LEYLA, IDEAS), round(Seating.FREE, false), OPENED)
                .when(sit(LEYLA, SERVICE_POINT))
                .then(LEYLA_SITS);
    }

    @Test
    void in_a_round_without_moving_who_sits_stays_and_between_rounds_everybody_moves() {
        evening(LEYLA_SITS, round(Seating.FREE, false), OPENED)
                .when(sit(LEYLA, VOLUNTEERING))
                .thenRefused(EVERYBODY_STAYS);
        evening(round(Seating.FREE, false), OPENED)
                .when(sit(LEYLA, SERVICE_POINT))
                .then(LEYLA_SITS);
        evening(LEYLA_SITS, round(Seating.FREE, false), OPENED, CLOSED)
                .when(sit(LEYLA, VOLUNTEERING))
                .then(new SeatTaken(LEYLA, VOLUNTEERING));
    }

    @Test
    void the_facilitator_s_word_counts_more_than_the_plan_until_the_round_ends() {
        var staying = evening(LEYLA_SITS, round(Seating.FREE, false), OPENED);
        staying.when(wish(new StopMoving())).thenNothingHappens();
        staying.when(wish(new AllowMoving())).then(new MovingAllowed());
        evening(LEYLA_SITS, round(Seating.FREE, false), OPENED, new MovingAllowed())
                .when(sit(LEYLA, VOLUNTEERING))
                .then(new SeatTaken(LEYLA, VOLUNTEERING));
        evening(LEYLA_SITS, round(Seating.FREE, true), OPENED, new MovingStopped())
                .when(sit(LEYLA, VOLUNTEERING))
                .thenRefused(EVERYBODY_STAYS);
        evening(LEYLA_SITS, round(Seating.FREE, true), OPENED, new MovingStopped(), CLOSED)
                .when(sit(LEYLA, VOLUNTEERING))
                .then(new SeatTaken(LEYLA, VOLUNTEERING));
    }

    @Test
    void where_seats_are_assigned_a_latecomer_is_shown_the_emptiest_table() {
        var late = evening(LEYLA_SITS, round(Seating.ASSIGNED, true), OPENED);
        late.when(sit(OMAR, SERVICE_POINT)).thenRefused(SEATS_ARE_ASSIGNED);
        late.when(wish(new AskForSeat(OMAR))).then(new SeatTaken(OMAR, VOLUNTEERING));
        late.when(wish(new AskForSeat(LEYLA))).thenNothingHappens();
        late.when(wish(new AskForSeat(id("nobody")))).thenRefused(ONLY_PARTICIPANTS_SIT);
        late.when(sit(LEYLA, VOLUNTEERING)).then(new SeatTaken(LEYLA, VOLUNTEERING));
    }

    @Test
    void assigned_seats_never_run_out_and_chosen_ones_do() {
        var full =
                new Event[] {
                    new PlacesSet(1),
                    LEYLA_SITS,
                    round(Seating.ASSIGNED, true, SERVICE_POINT),
                    OPENED
                };
        evening(full).when(wish(new AskForSeat(OMAR))).then(new SeatTaken(OMAR, SERVICE_POINT));
        full[2] = round(Seating.FREE, true, SERVICE_POINT);
        evening(full).when(wish(new AskForSeat(OMAR))).thenRefused(TABLE_IS_FULL);
    }

    @Test
    void a_round_with_assigned_seats_seats_everybody_when_it_opens_once() {
        var before = evening(LEYLA_SITS, round(Seating.ASSIGNED, true));
        var dealt = dealt(before);
        assertThat(dealt).hasSize(1);
        assertThat(dealt.getFirst().seats()).containsOnlyKeys(LEYLA, OMAR);
        assertThat(dealt.getFirst().seats().values())
                .containsExactlyInAnyOrder(SERVICE_POINT, VOLUNTEERING);

        var after = evening(LEYLA_SITS, round(Seating.ASSIGNED, true), OPENED, dealt.getFirst());
        var floor = after.of(FloorState.FOLD);
        assertThat(floor.seats()).isEqualTo(dealt.getFirst().seats());
        assertThat(floor.taken()).isEqualTo(Map.of(SERVICE_POINT, 1, VOLUNTEERING, 1));
        assertThat(dealt(after)).as("opened again").isEmpty();
        assertThat(dealt(evening(round(Seating.FREE, true)))).isEmpty();
    }

    @Test
    void opened_by_mistake_it_seats_everybody_again_when_it_opens_in_earnest() {
        var dealt = dealt(evening(round(Seating.ASSIGNED, true))).getFirst();
        var mistaken =
                evening(
                        round(Seating.ASSIGNED, true),
                        OPENED,
                        dealt,
                        new RoundOpeningUndone(ROUND),
                        new ParticipantJoined(SAMIRA));

        assertThat(dealt(mistaken)).hasSize(1);
        assertThat(dealt(mistaken).getFirst().seats()).containsOnlyKeys(LEYLA, OMAR, SAMIRA);
    }

    private static List<SeatsAssigned> dealt(Given given) {
        Round round = given.of(RoundState.FOLD).find(ROUND).orElseThrow();
        return new DealAtOpening().opens(round, given, 4711);
    }

    private static RoundPlanned round(Seating seating, boolean moving, TableId... tables) {
        var held = tables.length == 0 ? List.of(SERVICE_POINT, VOLUNTEERING) : List.of(tables);
        return new RoundPlanned(
                ROUND, 1, Task.CHALLENGES, words("").texts(), 25, held, seating, moving);
    }

    private static TableAdded another(TableId table, int position) {
        return added(table(table, "Tisch"), position);
    }

    private static Given evening(Event... since) {
        var events = new ArrayList<>(EVENING);
        events.addAll(List.of(since));
        return given(events.toArray(Event[]::new));
    }

    private static Decider sit(UUID participant, TableId table) {
        return wish(new TakeSeat(participant, table));
    }

    private static Decider wish(FloorCommand command) {
        return states ->
                FloorRules.decide(
                        states.of(WorkshopState.FOLD),
                        states.of(RoundState.FOLD),
                        states.of(FloorState.FOLD),
                        command);
    }
}
