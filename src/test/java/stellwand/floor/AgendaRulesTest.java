package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import stellwand.floor.AgendaCommand.BeginItem;
import stellwand.floor.AgendaCommand.UndoBeginning;
import stellwand.floor.AgendaEvent.AgendaBeginningUndone;
import stellwand.floor.AgendaEvent.AgendaItemBegun;
import stellwand.journal.Decider;
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.WorkshopEvent.AgendaItemAdded;
import stellwand.workshop.WorkshopState;

class AgendaRulesTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:02:00Z");
    private static final AgendaItemId REPORT = new AgendaItemId(id("report"));
    private static final AgendaItemAdded REPORT_ADDED =
            new AgendaItemAdded(
                    REPORT,
                    2,
                    ITEM_ADDED.at().plusMinutes(10),
                    ITEM_ADDED.kind(),
                    ITEM_ADDED.title());
    private static final AgendaItemBegun BEGUN = new AgendaItemBegun(GREETING, NOW);

    @Test
    void a_line_is_begun_and_it_is_known_when() {
        given(PREPARED, ITEM_ADDED).when(wish(new BeginItem(GREETING, 0))).then(BEGUN);
    }

    @Test
    void two_who_press_the_same_button_begin_it_once() {
        given(PREPARED, ITEM_ADDED, BEGUN).when(wish(new BeginItem(GREETING, 0))).then();
    }

    @Test
    void whoever_did_not_see_that_the_evening_went_on_begins_nothing() {
        given(PREPARED, ITEM_ADDED, REPORT_ADDED, new AgendaItemBegun(REPORT, NOW))
                .when(wish(new BeginItem(GREETING, 0)))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    @Test
    void only_what_stands_on_the_agenda_is_begun() {
        given(PREPARED).when(wish(new BeginItem(GREETING, 0))).thenRefused(AGENDA_ITEM_IS_UNKNOWN);
        given().when(wish(new BeginItem(GREETING, 0))).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    @Test
    void the_last_beginning_is_undone_and_no_other() {
        given(PREPARED, ITEM_ADDED, BEGUN)
                .when(wish(new UndoBeginning(1)))
                .then(new AgendaBeginningUndone(GREETING));
        given(PREPARED, ITEM_ADDED, REPORT_ADDED, BEGUN, new AgendaItemBegun(REPORT, NOW))
                .when(wish(new UndoBeginning(1)))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(PREPARED, ITEM_ADDED, BEGUN, new AgendaBeginningUndone(GREETING))
                .when(wish(new UndoBeginning(1)))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    @Test
    void what_was_undone_can_be_begun_again() {
        given(PREPARED, ITEM_ADDED, BEGUN, new AgendaBeginningUndone(GREETING))
                .when(wish(new BeginItem(GREETING, 2)))
                .then(BEGUN);
    }

    private static Decider wish(AgendaCommand command) {
        return states ->
                AgendaRules.decide(
                        states.of(WorkshopState.FOLD), states.of(AgendaState.FOLD), command, NOW);
    }
}
