package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.BoardRulesTest.wish;
import static stellwand.board.Refusal.CARD_IS_HIDDEN;
import static stellwand.board.Refusal.CARD_IS_UNKNOWN;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.REASON_IS_MISSING;
import static stellwand.board.Refusal.REASON_IS_TOO_LONG;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import org.junit.jupiter.api.Test;
import stellwand.board.BoardCommand.BringBackCard;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.ParkCard;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardEvent.CardBroughtBack;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.journal.Given;

/** What a table host takes off the pinboard for a while, and what everybody may still do to it. */
class AsideRulesTest {
    private static final CardHidden HIDDEN_BY_HOST = new CardHidden(LONG_QUEUES, "de", REASON);
    private static final CardParked PARKED_BY_HOST = new CardParked(LONG_QUEUES);
    private static final CardShown SHOWN_AGAIN = new CardShown(LONG_QUEUES);
    private static final CardBroughtBack BROUGHT_BACK = new CardBroughtBack(LONG_QUEUES);
    private static final Given HANGS = given(QUEUES_PINNED);
    private static final Given HIDDEN = given(QUEUES_PINNED, HIDDEN_BY_HOST);
    private static final Given PARKED = given(QUEUES_PINNED, PARKED_BY_HOST);
    private static final Given GONE = given(QUEUES_PINNED, new CardTakenBack(LONG_QUEUES));

    private static HideCard hide(By by, String reason) {
        return new HideCard(by, LONG_QUEUES, german(REASON, reason));
    }

    private static ReviseCard revise(By by) {
        return new ReviseCard(by, LONG_QUEUES, keywords("Warteschlangen"), null);
    }

    @Test
    void the_table_host_hides_a_card_with_a_reason() {
        HANGS.when(wish(hide(TABLE_HOST, "Darauf steht ein Name."))).then(HIDDEN_BY_HOST);
    }

    @Test
    void nobody_else_hides_not_even_the_author() {
        HANGS.when(wish(hide(LEYLA, "Ein Name."))).thenRefused(ONLY_THE_TABLE_HOST);
        HANGS.when(wish(hide(OMAR, "Ein Name."))).thenRefused(ONLY_THE_TABLE_HOST);
    }

    @Test
    void nothing_is_hidden_without_a_reason() {
        HANGS.when(wish(hide(TABLE_HOST, ""))).thenRefused(REASON_IS_MISSING);
        HANGS.when(wish(hide(TABLE_HOST, " \n\u200B"))).thenRefused(REASON_IS_MISSING);
    }

    @Test
    void a_reason_is_as_long_as_people_count() {
        var family = "👨‍👩‍👧";
        HANGS.when(wish(hide(TABLE_HOST, family.repeat(240)))).then(HIDDEN_BY_HOST);
        HANGS.when(wish(hide(TABLE_HOST, family.repeat(241)))).thenRefused(REASON_IS_TOO_LONG);
    }

    @Test
    void what_is_hidden_already_gets_another_reason() {
        HIDDEN.when(wish(hide(TABLE_HOST, "Eine Beleidigung."))).then(HIDDEN_BY_HOST);
    }

    @Test
    void the_table_host_shows_it_again() {
        HIDDEN.when(wish(new ShowCard(TABLE_HOST, LONG_QUEUES))).then(SHOWN_AGAIN);
        HIDDEN.when(wish(new ShowCard(LEYLA, LONG_QUEUES))).thenRefused(ONLY_THE_TABLE_HOST);
    }

    @Test
    void showing_what_is_not_hidden_changes_nothing() {
        HANGS.when(wish(new ShowCard(TABLE_HOST, LONG_QUEUES))).thenNothingHappens();
        PARKED.when(wish(new ShowCard(TABLE_HOST, LONG_QUEUES))).thenNothingHappens();
    }

    @Test
    void the_author_does_not_revise_a_hidden_card() {
        HIDDEN.when(wish(revise(LEYLA))).thenRefused(CARD_IS_HIDDEN);
    }

    @Test
    void the_table_host_puts_right_why_it_is_hidden() {
        HIDDEN.when(wish(revise(TABLE_HOST)))
                .then(new CardReworded(LONG_QUEUES, "de", QUEUES_TEXT));
    }

    @Test
    void shown_again_its_author_revises_it_as_ever() {
        given(QUEUES_PINNED, HIDDEN_BY_HOST, SHOWN_AGAIN)
                .when(wish(revise(LEYLA)))
                .then(new CardReworded(LONG_QUEUES, "de", QUEUES_TEXT));
    }

    @Test
    void the_author_takes_a_hidden_card_back() {
        HIDDEN.when(wish(new TakeBackCard(LEYLA, LONG_QUEUES)))
                .then(new CardTakenBack(LONG_QUEUES));
    }

    @Test
    void erasing_a_hidden_card_erases_every_reason_it_was_ever_hidden_for() {
        var another = new CardHidden(LONG_QUEUES, "de", OTHER_TEXT);
        given(QUEUES_PINNED, HIDDEN_BY_HOST, another)
                .when(wish(new EraseCard(LEYLA, LONG_QUEUES)))
                .then(new CardErased(LONG_QUEUES))
                .thenErased(QUEUES_TEXT, REASON, OTHER_TEXT);
        given(QUEUES_PINNED, HIDDEN_BY_HOST, SHOWN_AGAIN)
                .when(wish(new EraseCard(LEYLA, LONG_QUEUES)))
                .then(new CardErased(LONG_QUEUES))
                .thenErased(QUEUES_TEXT, REASON);
    }

    @Test
    void a_number_stays_taken_while_its_card_is_hidden() {
        given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED, HIDDEN_BY_HOST)
                .when(wish(pinSolution(answering())))
                .then(DOOR_PINNED);
    }

    @Test
    void the_table_host_parks_a_card_and_brings_it_back() {
        HANGS.when(wish(new ParkCard(TABLE_HOST, LONG_QUEUES))).then(PARKED_BY_HOST);
        PARKED.when(wish(new BringBackCard(TABLE_HOST, LONG_QUEUES))).then(BROUGHT_BACK);
    }

    @Test
    void nobody_else_parks_and_brings_back() {
        HANGS.when(wish(new ParkCard(LEYLA, LONG_QUEUES))).thenRefused(ONLY_THE_TABLE_HOST);
        PARKED.when(wish(new BringBackCard(LEYLA, LONG_QUEUES))).thenRefused(ONLY_THE_TABLE_HOST);
    }

    @Test
    void parking_and_bringing_back_twice_is_doing_it_once() {
        PARKED.when(wish(new ParkCard(TABLE_HOST, LONG_QUEUES))).thenNothingHappens();
        HANGS.when(wish(new BringBackCard(TABLE_HOST, LONG_QUEUES))).thenNothingHappens();
    }

    @Test
    void a_hidden_card_is_shown_before_it_is_put_anywhere() {
        HIDDEN.when(wish(new ParkCard(TABLE_HOST, LONG_QUEUES))).thenRefused(CARD_IS_HIDDEN);
        HIDDEN.when(wish(new BringBackCard(TABLE_HOST, LONG_QUEUES))).thenRefused(CARD_IS_HIDDEN);
    }

    @Test
    void a_parked_card_is_revised_by_its_author() {
        PARKED.when(wish(revise(LEYLA))).then(new CardReworded(LONG_QUEUES, "de", QUEUES_TEXT));
        assertThat(standing(given(QUEUES_PINNED, PARKED_BY_HOST, reworded())))
                .isEqualTo(Standing.PARKED);
    }

    private static CardReworded reworded() {
        return new CardReworded(LONG_QUEUES, "de", OTHER_TEXT);
    }

    @Test
    void what_was_parked_before_it_was_hidden_is_parked_when_it_is_shown() {
        assertThat(standing(given(QUEUES_PINNED, PARKED_BY_HOST, HIDDEN_BY_HOST, HIDDEN_BY_HOST)))
                .isEqualTo(Standing.HIDDEN);
        assertThat(standing(given(QUEUES_PINNED, PARKED_BY_HOST, HIDDEN_BY_HOST, SHOWN_AGAIN)))
                .isEqualTo(Standing.PARKED);
        assertThat(standing(given(QUEUES_PINNED, HIDDEN_BY_HOST, SHOWN_AGAIN)))
                .isEqualTo(Standing.HANGS);
    }

    @Test
    void what_is_gone_is_put_nowhere() {
        GONE.when(wish(hide(TABLE_HOST, "Ein Name."))).thenRefused(CARD_IS_UNKNOWN);
        GONE.when(wish(new ShowCard(TABLE_HOST, LONG_QUEUES))).thenRefused(CARD_IS_UNKNOWN);
        GONE.when(wish(new ParkCard(TABLE_HOST, LONG_QUEUES))).thenRefused(CARD_IS_UNKNOWN);
        GONE.when(wish(new BringBackCard(TABLE_HOST, LONG_QUEUES))).thenRefused(CARD_IS_UNKNOWN);
        given().when(wish(hide(TABLE_HOST, "Ein Name."))).thenRefused(CARD_IS_UNKNOWN);
    }

    private static Standing standing(Given evening) {
        return evening.of(BoardState.FOLD).find(LONG_QUEUES).orElseThrow().standing();
    }
}
