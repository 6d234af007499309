package stellwand.board;

import static stellwand.board.BoardRulesTest.wish;
import static stellwand.board.Refusal.ANSWERS_NO_CHALLENGE;
import static stellwand.board.Refusal.CARD_HAS_TOO_MANY_LINES;
import static stellwand.board.Refusal.CARD_IS_BLANK;
import static stellwand.board.Refusal.CARD_IS_TOO_LONG;
import static stellwand.board.Refusal.EXAMPLE_IS_TOO_LONG;
import static stellwand.board.Refusal.ONLY_SOLUTIONS_ANSWER;
import static stellwand.board.Refusal.TOO_MANY_LINKS;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Given;

/** What may stand on a card. */
class WordingRulesTest {
    private static final Given OPEN = given(PLANNED, OPENED, PHONES_ON);
    private static final Given HANGS = given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED);

    @Test
    void a_blank_card_is_refused() {
        OPEN.when(wish(pin(LEYLA, keywords(" \u200B\n ")))).thenRefused(CARD_IS_BLANK);
    }

    @Test
    void eighty_characters_fit_however_many_bytes_they_are() {
        OPEN.when(wish(pin(LEYLA, keywords("👩🏽‍🏫".repeat(80))))).then(QUEUES_PINNED);
    }

    @Test
    void eighty_one_characters_do_not_fit() {
        OPEN.when(wish(pin(LEYLA, keywords("ä".repeat(81))))).thenRefused(CARD_IS_TOO_LONG);
    }

    @Test
    void three_lines_fit() {
        OPEN.when(wish(pin(LEYLA, keywords("eins\r\nzwei\ndrei\n")))).then(QUEUES_PINNED);
    }

    @Test
    void a_fourth_line_does_not_fit() {
        OPEN.when(wish(pin(LEYLA, keywords("eins\nzwei\ndrei\nvier"))))
                .thenRefused(CARD_HAS_TOO_MANY_LINES);
    }

    @Test
    void an_example_has_five_hundred_characters_at_most() {
        OPEN.when(wish(pin(LEYLA, withExample("x".repeat(500)))))
                .then(QUEUES_PINNED, new ExampleWritten(LONG_QUEUES, "de", QUEUES_EXAMPLE));
        OPEN.when(wish(pin(LEYLA, withExample("x".repeat(501))))).thenRefused(EXAMPLE_IS_TOO_LONG);
    }

    @Test
    void only_solution_approaches_answer() {
        HANGS.when(wish(pin(OMAR, ONE_DOOR, CardKind.CHALLENGE, answering(LONG_QUEUES))))
                .thenRefused(ONLY_SOLUTIONS_ANSWER);
    }

    @Test
    void nothing_answers_what_is_no_challenge() {
        HANGS.when(wish(pinSolution(answering(new CardId(id(99))))))
                .thenRefused(ANSWERS_NO_CHALLENGE);
        given(PLANNED, OPENED, PHONES_ON, DOOR_PINNED)
                .when(wish(pin(OMAR, LONG_QUEUES, CardKind.SOLUTION, answering(ONE_DOOR))))
                .thenRefused(ANSWERS_NO_CHALLENGE);
    }

    @Test
    void one_card_answers_ten_challenges_at_most() {
        var challenges = challenges(11);
        var evening = new ArrayList<Event>(List.of(PLANNED, OPENED, PHONES_ON));
        challenges.forEach(card -> evening.add(pinned(card)));
        var hangs = given(evening.toArray(Event[]::new));

        hangs.when(wish(pinSolution(answering(challenges.toArray(CardId[]::new)))))
                .thenRefused(TOO_MANY_LINKS);
        var ten = challenges.subList(0, 10);
        hangs.when(wish(pinSolution(answering(ten.toArray(CardId[]::new)))))
                .then(
                        pinned(ONE_DOOR, CardKind.SOLUTION, 12, DOOR_TEXT),
                        new ChallengesAnswered(ONE_DOOR, ten));
    }

    private static List<CardId> challenges(int count) {
        return IntStream.range(0, count).mapToObj(n -> new CardId(id(100 + n))).toList();
    }

    private static Event pinned(CardId card) {
        return pinned(card, CardKind.CHALLENGE, 1, QUEUES_TEXT);
    }

    private static Event pinned(CardId card, CardKind kind, int number, ContentId text) {
        return new BoardEvent.CardPinned(
                card, SERVICE_POINT, FIRST_ROUND, kind, number, OMAR.person(), "de", text, SEVEN);
    }
}
