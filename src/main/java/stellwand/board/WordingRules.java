package stellwand.board;

import static stellwand.board.Refusal.ANSWERS_NO_CHALLENGE;
import static stellwand.board.Refusal.CARD_HAS_TOO_MANY_LINES;
import static stellwand.board.Refusal.CARD_IS_BLANK;
import static stellwand.board.Refusal.CARD_IS_TOO_LONG;
import static stellwand.board.Refusal.EXAMPLE_IS_TOO_LONG;
import static stellwand.board.Refusal.ONLY_SOLUTIONS_ANSWER;
import static stellwand.board.Refusal.TOO_MANY_LINKS;

import java.util.Optional;
import stellwand.board.BoardCommand.Wording;
import stellwand.journal.Text;

/** What may stand on a card. */
final class WordingRules {
    private WordingRules() {}

    static Optional<Refusal> wrong(BoardState board, CardKind kind, Wording wording) {
        return wrong(wording.text().text())
                .or(() -> wrongExample(wording))
                .or(() -> wrongLinks(board, kind, wording));
    }

    static Optional<Refusal> wrong(String keywords) {
        if (keywords.isEmpty()) return Optional.of(CARD_IS_BLANK);
        if (Text.length(keywords) > Limits.KEYWORDS) return Optional.of(CARD_IS_TOO_LONG);
        return keywords.lines().count() > Limits.LINES
                ? Optional.of(CARD_HAS_TOO_MANY_LINES)
                : Optional.empty();
    }

    private static Optional<Refusal> wrongExample(Wording wording) {
        var example = wording.example();
        return example != null && Text.length(example.text()) > Limits.EXAMPLE
                ? Optional.of(EXAMPLE_IS_TOO_LONG)
                : Optional.empty();
    }

    private static Optional<Refusal> wrongLinks(BoardState board, CardKind kind, Wording wording) {
        var challenges = wording.challenges();
        if (challenges.isEmpty()) return Optional.empty();
        if (kind != CardKind.SOLUTION) return Optional.of(ONLY_SOLUTIONS_ANSWER);
        if (challenges.size() > Limits.LINKS) return Optional.of(TOO_MANY_LINKS);
        return challenges.stream().allMatch(card -> isChallenge(board, card))
                ? Optional.empty()
                : Optional.of(ANSWERS_NO_CHALLENGE);
    }

    /** Also one that was taken back meanwhile: the answer may have been on its way. */
    private static boolean isChallenge(BoardState board, CardId card) {
        return board.find(card).filter(it -> it.kind() == CardKind.CHALLENGE).isPresent();
    }
}
