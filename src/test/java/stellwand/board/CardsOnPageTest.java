package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.board.CardOnPage.Line;
import stellwand.journal.ContentId;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;

class CardsOnPageTest {

    @Test
    void challenges_hang_in_order_and_under_each_what_answers_it() {
        var cards =
                CardsOnPage.of(
                        List.of(challenge(5), solution(4, 1, 5), challenge(1), solution(2, 1)));

        assertThat(cards.groups().stream().map(CardsOnPageTest::read))
                .containsExactly("1: 2 4", "5: 4");
        assertThat(cards.loose()).isEmpty();
    }

    @Test
    void a_solution_approach_whose_challenge_is_gone_hangs_apart_and_names_no_number() {
        var cards = CardsOnPage.of(List.of(challenge(1), solution(2, 9), solution(3)));

        assertThat(cards.loose().stream().map(CardOnPage::number)).containsExactly(2, 3);
        assertThat(cards.loose().getFirst().answerNumbers()).isEmpty();
        assertThat(cards.loose().getFirst().answers()).containsExactly(id(9).id().toString());
    }

    @Test
    void the_numbers_of_what_a_card_answers_are_in_order() {
        var cards = CardsOnPage.of(List.of(challenge(7), challenge(3), solution(8, 7, 3)));

        assertThat(cards.groups().getFirst().solutions().getFirst().answerNumbers())
                .containsExactly(3, 7);
    }

    @Test
    void the_direction_comes_from_the_language() {
        assertThat(Stream.of("de", "ar", "fa-AF", "kmr", "ckb", "").map(CardsOnPageTest::direction))
                .containsExactly("ltr", "rtl", "rtl", "ltr", "rtl", "auto");
    }

    private static String direction(String language) {
        return new Line(language, "BAMF").direction();
    }

    private static String read(BoardPage.Group group) {
        var answers = group.solutions().stream().map(card -> " " + card.number()).toList();
        return group.challenge().number() + ":" + String.join("", answers);
    }

    private static CardJson challenge(int number) {
        return card(number, CardKind.CHALLENGE, List.of());
    }

    private static CardJson solution(int number, int... answers) {
        var challenges = Arrays.stream(answers).mapToObj(CardsOnPageTest::id).toList();
        return card(number, CardKind.SOLUTION, challenges);
    }

    private static CardJson card(int number, CardKind kind, List<CardId> answers) {
        return new CardJson(
                id(number),
                new TableId(new UUID(0, 1)),
                new RoundId(new UUID(0, 2)),
                kind,
                number,
                "de",
                "Wer ist wofür zuständig?",
                List.of(),
                answers,
                null,
                null,
                false,
                false,
                new ContentId(new UUID(3, number)),
                Instant.EPOCH);
    }

    private static CardId id(int number) {
        return new CardId(new UUID(1, number));
    }
}
