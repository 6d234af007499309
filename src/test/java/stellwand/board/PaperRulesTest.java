package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.Refusal.BOARDS_ARE_CLOSED;
import static stellwand.board.Refusal.CARD_IS_BLANK;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.ROUND_IS_NOT_OPEN;
import static stellwand.board.Refusal.TABLE_IS_UNKNOWN;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.attachment.Area;
import stellwand.attachment.AttachmentId;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.Paper;
import stellwand.board.BoardCommand.PinCard;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.Wording;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.workshop.TableId;

/** What was written on paper is written up afterwards, by somebody else. */
class PaperRulesTest {
    private static final Instant NEXT_MORNING = SEVEN.plus(Duration.ofHours(14));
    private static final CutOut CUT_OUT =
            new CutOut(
                    new AttachmentId(id(40)),
                    new AttachmentId(id(41)),
                    new Area(100, 100, 200, 200),
                    4711,
                    240,
                    180);
    private static final CardPinned PINNED =
            new CardPinned(
                    ONE_DOOR,
                    SERVICE_POINT,
                    FIRST_ROUND,
                    CardKind.SOLUTION,
                    1,
                    TABLE_HOST.person(),
                    "de",
                    DOOR_TEXT,
                    NEXT_MORNING);
    private static final CardCutOut CARD_CUT_OUT = new CardCutOut(ONE_DOOR, "de", CUT_OUT);
    private static final EveningEnded ENDED = new EveningEnded(SEVEN);

    private static Decider nextMorning(BoardCommand command) {
        return states -> EndRules.decide(states, NEXT_MORNING, command);
    }

    private static PinCard writeUp(By by, TableId table, Wording wording) {
        var paper = new Paper(CUT_OUT, new Written(CUT_OUT.picture().words(), "de", ""));
        return new PinCard(
                by, NEXT_MORNING, ONE_DOOR, table, FIRST_ROUND, CardKind.SOLUTION, wording, paper);
    }

    @Test
    void paper_is_written_up_whether_a_round_was_ever_opened_or_the_evening_is_over() {
        var wish = writeUp(TABLE_HOST, SERVICE_POINT, answering());

        given(PLANNED).when(nextMorning(wish)).then(PINNED, CARD_CUT_OUT);
        given(PLANNED, ENDED).when(nextMorning(wish)).then(PINNED, CARD_CUT_OUT);
    }

    @Test
    void only_who_hosts_the_table_writes_up_and_only_at_a_table_of_the_round() {
        given(PLANNED)
                .when(nextMorning(writeUp(OMAR, SERVICE_POINT, answering())))
                .thenRefused(ONLY_THE_TABLE_HOST);
        given(PLANNED)
                .when(nextMorning(writeUp(TABLE_HOST, new TableId(id(99)), answering())))
                .thenRefused(TABLE_IS_UNKNOWN);
        given(PLANNED)
                .when(
                        nextMorning(
                                writeUp(
                                        TABLE_HOST,
                                        SERVICE_POINT,
                                        new Wording(german(DOOR_TEXT, " "), null, List.of()))))
                .thenRefused(CARD_IS_BLANK);
    }

    @Test
    void what_was_not_written_on_paper_stays_closed_for_everybody() {
        var typed = pin(TABLE_HOST, ONE_DOOR, CardKind.SOLUTION, answering());
        given(PLANNED).when(nextMorning(typed)).thenRefused(ROUND_IS_NOT_OPEN);
        given(PLANNED, ENDED).when(nextMorning(typed)).thenRefused(BOARDS_ARE_CLOSED);
        given(PLANNED, DOOR_PINNED, ENDED)
                .when(nextMorning(new TakeBackCard(TABLE_HOST, ONE_DOOR)))
                .thenRefused(BOARDS_ARE_CLOSED);
    }

    @Test
    void what_was_misread_is_put_right_afterwards() {
        var there = given(PLANNED, PINNED, CARD_CUT_OUT, ENDED);
        var words = new Wording(german(OTHER_TEXT, "Eine Tür"), null, List.of());

        there.when(nextMorning(new ReviseCard(TABLE_HOST, ONE_DOOR, words, null)))
                .then(new CardReworded(ONE_DOOR, "de", OTHER_TEXT));
        there.when(nextMorning(new ReviseCard(OMAR, ONE_DOOR, words, null)))
                .thenRefused(BOARDS_ARE_CLOSED);
    }

    @Test
    void who_erases_the_card_erases_its_picture() {
        given(PLANNED, PINNED, CARD_CUT_OUT)
                .when(nextMorning(new BoardCommand.EraseCard(TABLE_HOST, ONE_DOOR)))
                .then(new CardErased(ONE_DOOR));
        var board = Card.of(PINNED).cutOut(CUT_OUT);
        assertThat(board.written()).containsExactlyInAnyOrder(DOOR_TEXT, CUT_OUT.picture().words());
        assertThat(board.erased().cutOut()).isNull();
    }
}
