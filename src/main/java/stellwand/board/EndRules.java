package stellwand.board;

import static stellwand.board.Refusal.BOARDS_ARE_CLOSED;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.PinCard;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TranslateCard;
import stellwand.board.BoardCommand.WithholdExample;
import stellwand.floor.EveningState;
import stellwand.floor.EveningState.Phase;
import stellwand.journal.Decision;
import stellwand.journal.States;
import stellwand.round.RoundState;

/** What may still be wished of a card when the evening is over. */
final class EndRules {
    private EndRules() {}

    static Decision<BoardEvent, Refusal> decide(States states, Instant now, BoardCommand command) {
        return isClosed(states.of(EveningState.FOLD), now, command)
                        && !isOfPaper(states.of(BoardState.FOLD), command)
                ? refuse(BOARDS_ARE_CLOSED)
                : BoardRules.decide(
                        states.of(BoardState.FOLD), states.of(RoundState.FOLD), command);
    }

    private static boolean isClosed(EveningState evening, Instant now, BoardCommand command) {
        return switch (evening.phase()) {
            case Phase.Running() -> false;
            case Phase.Over(var since) ->
                    !isAlwaysOpen(command) && !isOnItsWay(command, since, now);
        };
    }

    /**
     * Erasing is a right, and whoever was not there reads the translations. A name that somebody
     * finds afterwards has to go as well: who hosts the table hides the card, or keeps its example.
     */
    private static boolean isAlwaysOpen(BoardCommand command) {
        return switch (command) {
            case EraseCard _, TranslateCard _, HideCard _, ShowCard _, WithholdExample _ -> true;
            default -> false; // nothing else takes anything off or helps to read it
        };
    }

    /** What was written on paper is written up afterwards, and put right afterwards. */
    private static boolean isOfPaper(BoardState board, BoardCommand command) {
        return switch (command) {
            case PinCard it -> it.paper() != null;
            case ReviseCard it -> it.by().hosting() && isOnPaper(board, it.card());
            default -> false; // everything else waits for no paper
        };
    }

    private static boolean isOnPaper(BoardState board, CardId card) {
        return board.find(card).filter(it -> it.cutOut() != null).isPresent();
    }

    /** Words that were begun before the end, and maybe waited on a phone for a network. */
    private static boolean isOnItsWay(BoardCommand command, Instant since, Instant now) {
        var hasWords = command instanceof PinCard || command instanceof ReviseCard;
        return hasWords && !now.isAfter(since.plus(RoundState.GRACE));
    }
}
