package stellwand.board;

import static stellwand.board.Refusal.BOARDS_ARE_CLOSED;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.ROUND_IS_NOT_OPEN;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardCommand.BringBackCard;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.ParkCard;
import stellwand.board.BoardCommand.PinCard;
import stellwand.board.BoardCommand.ReleaseExample;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.TranslateCard;
import stellwand.board.BoardCommand.WithholdExample;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.journal.Decider;
import stellwand.journal.Given;
import stellwand.journal.Written;
import stellwand.round.RoundEvent.RoundClosed;

/** What may still be done to a card when the evening is over. */
class EndRulesTest {
    private static final EveningEnded ENDED = new EveningEnded(SEVEN);
    private static final RoundClosed CLOSED_WITH_IT = new RoundClosed(FIRST_ROUND, SEVEN);
    private static final Instant JUST_IN_TIME = SEVEN.plus(Duration.ofMinutes(10));
    private static final Instant TOO_LATE = JUST_IN_TIME.plusMillis(1);
    private static final Given OVER =
            given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED, ENDED, CLOSED_WITH_IT);

    private static Decider at(Instant now, BoardCommand command) {
        return states -> EndRules.decide(states, now, command);
    }

    private static PinCard pinAt(Instant now) {
        return new PinCard(
                OMAR,
                now,
                ONE_DOOR,
                SERVICE_POINT,
                FIRST_ROUND,
                CardKind.SOLUTION,
                answering(),
                null);
    }

    private static ReviseCard revise(By by) {
        return new ReviseCard(by, LONG_QUEUES, keywords("Warteschlangen"), null);
    }

    @Test
    void what_was_begun_before_is_still_pinned_for_ten_minutes() {
        OVER.when(at(SEVEN.plusSeconds(1), pinAt(SEVEN))).then(DOOR_PINNED);
        OVER.when(at(TOO_LATE, pinAt(TOO_LATE))).thenRefused(BOARDS_ARE_CLOSED);
    }

    @Test
    void a_round_that_was_closed_long_before_is_not_opened_by_the_end() {
        given(
                        PLANNED,
                        OPENED,
                        PHONES_ON,
                        new RoundClosed(FIRST_ROUND, SEVEN.minusSeconds(3600)),
                        ENDED)
                .when(at(SEVEN, pinAt(SEVEN)))
                .thenRefused(ROUND_IS_NOT_OPEN);
    }

    @Test
    void other_words_that_were_begun_arrive_too() {
        OVER.when(at(JUST_IN_TIME, revise(LEYLA)))
                .then(new CardReworded(LONG_QUEUES, "de", QUEUES_TEXT));
        OVER.when(at(TOO_LATE, revise(LEYLA))).thenRefused(BOARDS_ARE_CLOSED);
        OVER.when(at(TOO_LATE, revise(TABLE_HOST))).thenRefused(BOARDS_ARE_CLOSED);
    }

    @Test
    void nothing_moves_any_more() {
        for (var command :
                List.of(
                        new HideCard(TABLE_HOST, LONG_QUEUES, german(REASON, "Ein Name.")),
                        new ShowCard(TABLE_HOST, LONG_QUEUES),
                        new ParkCard(TABLE_HOST, LONG_QUEUES),
                        new BringBackCard(TABLE_HOST, LONG_QUEUES),
                        new ReleaseExample(TABLE_HOST, LONG_QUEUES),
                        new WithholdExample(TABLE_HOST, LONG_QUEUES),
                        new TakeBackCard(LEYLA, LONG_QUEUES))) {
            OVER.when(at(SEVEN, command)).thenRefused(BOARDS_ARE_CLOSED);
        }
    }

    @Test
    void erasing_is_a_right_and_has_no_end() {
        OVER.when(at(TOO_LATE, new EraseCard(LEYLA, LONG_QUEUES)))
                .then(new CardErased(LONG_QUEUES))
                .thenErased(QUEUES_TEXT);
    }

    @Test
    void the_host_still_translates_and_nobody_else() {
        var text = new Written(ARABIC_TEXT, "ar", "طوابير طويلة");
        OVER.when(at(TOO_LATE, new TranslateCard(TABLE_HOST, LONG_QUEUES, text, true)))
                .then(new CardTranslated(LONG_QUEUES, "ar", ARABIC_TEXT, true));
        OVER.when(at(TOO_LATE, new TranslateCard(LEYLA, LONG_QUEUES, text, true)))
                .thenRefused(ONLY_THE_TABLE_HOST);
    }

    @Test
    void taken_back_the_end_leaves_everything_as_it_was() {
        given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED, ENDED, new EveningResumed())
                .when(at(TOO_LATE, new TakeBackCard(LEYLA, LONG_QUEUES)))
                .then(new CardTakenBack(LONG_QUEUES));
    }
}
