package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.floor.FloorCommand.AllowMoving;
import stellwand.floor.FloorCommand.Announce;
import stellwand.floor.FloorCommand.EndAnnouncement;
import stellwand.floor.FloorCommand.SetPlaces;
import stellwand.floor.FloorCommand.StopMoving;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.journal.Decider;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopState;

class FloorRulesTest {
    private static final UUID LEYLA = id("Leyla");
    private static final UUID OMAR = id("Omar");
    private static final ParticipantJoined LEYLA_JOINED = new ParticipantJoined(LEYLA);
    private static final ParticipantJoined OMAR_JOINED = new ParticipantJoined(OMAR);
    private static final TableAdded SECOND_TABLE =
            new TableAdded(
                    VOLUNTEERING,
                    2,
                    TABLE_ADDED.title(),
                    TABLE_ADDED.question(),
                    TABLE_ADDED.examples());

    @Test
    void somebody_sits_down_and_moves() {
        given(PREPARED, TABLE_ADDED, SECOND_TABLE, LEYLA_JOINED)
                .when(sit(LEYLA, SERVICE_POINT))
                .then(new SeatTaken(LEYLA, SERVICE_POINT));
        given(
                        PREPARED,
                        TABLE_ADDED,
                        SECOND_TABLE,
                        LEYLA_JOINED,
                        new SeatTaken(LEYLA, SERVICE_POINT))
                .when(sit(LEYLA, VOLUNTEERING))
                .then(new SeatTaken(LEYLA, VOLUNTEERING));
    }

    @Test
    void whoever_sits_there_already_changes_nothing() {
        given(
                        PREPARED,
                        TABLE_ADDED,
                        LEYLA_JOINED,
                        new PlacesSet(1),
                        new SeatTaken(LEYLA, SERVICE_POINT),
                        new MovingStopped())
                .when(sit(LEYLA, SERVICE_POINT))
                .then();
    }

    @Test
    void a_full_table_takes_nobody_until_somebody_leaves() {
        given(
                        PREPARED,
                        TABLE_ADDED,
                        SECOND_TABLE,
                        LEYLA_JOINED,
                        OMAR_JOINED,
                        new PlacesSet(1),
                        new SeatTaken(LEYLA, SERVICE_POINT))
                .when(sit(OMAR, SERVICE_POINT))
                .thenRefused(TABLE_IS_FULL);
        given(
                        PREPARED,
                        TABLE_ADDED,
                        SECOND_TABLE,
                        LEYLA_JOINED,
                        OMAR_JOINED,
                        new PlacesSet(1),
                        new SeatTaken(LEYLA, SERVICE_POINT),
                        new SeatTaken(LEYLA, VOLUNTEERING))
                .when(sit(OMAR, SERVICE_POINT))
                .then(new SeatTaken(OMAR, SERVICE_POINT));
    }

    @Test
    void while_moving_is_stopped_who_sits_stays_and_who_comes_sits_down() {
        given(
                        PREPARED,
                        TABLE_ADDED,
                        SECOND_TABLE,
                        LEYLA_JOINED,
                        new SeatTaken(LEYLA, SERVICE_POINT),
                        new MovingStopped())
                .when(sit(LEYLA, VOLUNTEERING))
                .thenRefused(EVERYBODY_STAYS);
        given(PREPARED, TABLE_ADDED, OMAR_JOINED, new MovingStopped())
                .when(sit(OMAR, SERVICE_POINT))
                .then(new SeatTaken(OMAR, SERVICE_POINT));
    }

    @Test
    void one_sits_at_a_table_that_is_there_and_after_joining() {
        given(PREPARED, TABLE_ADDED, LEYLA_JOINED)
                .when(sit(LEYLA, VOLUNTEERING))
                .thenRefused(TABLE_IS_UNKNOWN);
        given(PREPARED, TABLE_ADDED)
                .when(sit(LEYLA, SERVICE_POINT))
                .thenRefused(ONLY_PARTICIPANTS_SIT);
        given().when(sit(LEYLA, SERVICE_POINT)).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    @Test
    void moving_is_stopped_and_allowed_once() {
        given(PREPARED).when(wish(new StopMoving())).then(new MovingStopped());
        given(PREPARED, new MovingStopped()).when(wish(new StopMoving())).then();
        given(PREPARED, new MovingStopped())
                .when(wish(new AllowMoving()))
                .then(new MovingAllowed());
        given(PREPARED).when(wish(new AllowMoving())).then();
    }

    @Test
    void a_table_has_one_to_five_hundred_places() {
        given(PREPARED).when(wish(new SetPlaces(500))).then(new PlacesSet(500));
        given(PREPARED).when(wish(new SetPlaces(FloorState.USUAL_PLACES))).then();
        given(PREPARED).when(wish(new SetPlaces(0))).thenRefused(PLACES_ARE_WRONG);
        given(PREPARED).when(wish(new SetPlaces(501))).thenRefused(PLACES_ARE_WRONG);
    }

    @Test
    void an_announcement_stands_until_it_is_ended() {
        var words = announcement("Noch fünf Minuten");
        given(PREPARED).when(wish(new Announce(words))).then(new AnnouncementMade(words.texts()));
        given(PREPARED, new AnnouncementMade(words.texts()))
                .when(wish(new EndAnnouncement()))
                .then(new AnnouncementEnded());
        given(PREPARED).when(wish(new EndAnnouncement())).then();
    }

    @Test
    void an_announcement_says_something_and_is_short() {
        given(PREPARED)
                .when(wish(new Announce(announcement("  "))))
                .thenRefused(ANNOUNCEMENT_IS_BLANK);
        given(PREPARED)
                .when(wish(new Announce(announcement("x".repeat(161)))))
                .thenRefused(ANNOUNCEMENT_IS_TOO_LONG);
    }

    private static Wording announcement(String german) {
        return Wording.of(COMMAND, "announcement", Map.of("de", german));
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
