package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.journal.ContentId;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;

class HeadingsOnPageTest {
    private static final TableId TABLE = new TableId(new UUID(0, 1));
    private static final ClusterId HOURS = new ClusterId(new UUID(2, 1));
    private static final ClusterId LANGUAGE = new ClusterId(new UUID(2, 2));
    private static final ClusterId GONE = new ClusterId(new UUID(2, 3));
    private static final List<HeadingJson> HEADINGS =
            List.of(
                    new HeadingJson(HOURS, TABLE, 1, "de", "Öffnungszeiten"),
                    new HeadingJson(LANGUAGE, TABLE, 2, "ar", "اللغة"));

    @Test
    void under_each_heading_hang_challenges_with_their_answers_and_then_what_answers_nothing() {
        assertThat(
                        read(
                                challenge(3, HOURS),
                                challenge(1, LANGUAGE),
                                solution(4, HOURS),
                                challenge(2, HOURS),
                                solution(5, null, 2)))
                .containsExactly("Öffnungszeiten: 2(5) 3() | 4", "اللغة: 1() |", "none: |");
    }

    @Test
    void what_has_no_heading_or_one_that_is_gone_hangs_below() {
        assertThat(read(challenge(1, null), challenge(2, GONE), solution(3, GONE)))
                .containsExactly("Öffnungszeiten: |", "اللغة: |", "none: 1() 2() | 3");
    }

    @Test
    void a_solution_approach_follows_its_challenge_wherever_it_was_put_itself() {
        assertThat(read(challenge(1, HOURS), challenge(2, null), solution(3, LANGUAGE, 1, 2)))
                .containsExactly("Öffnungszeiten: 1(3) |", "اللغة: |", "none: 2(3) |");
    }

    @Test
    void once_its_challenge_is_gone_it_hangs_under_its_own_heading() {
        assertThat(read(solution(3, LANGUAGE, 1)))
                .containsExactly("Öffnungszeiten: |", "اللغة: | 3", "none: |");
    }

    @Test
    void a_heading_is_read_from_the_side_of_its_language() {
        var clusters = CardsOnPage.of(List.of(), HEADINGS).clusters();
        assertThat(clusters.stream().map(it -> it.heading().text().direction()))
                .containsExactly("ltr", "rtl");
    }

    private static List<String> read(CardJson... cards) {
        var onPage = CardsOnPage.of(List.of(cards), HEADINGS);
        return Stream.concat(
                        onPage.clusters().stream()
                                .map(it ->
                                        read(it.heading().text().text(), it.groups(), it.loose())),
                        Stream.of(read("none", onPage.groups(), onPage.loose())))
                .toList();
    }

    private static String read(
            String heading, List<BoardPage.Group> groups, List<CardOnPage> loose) {
        var challenges =
                groups.stream()
                        .map(it ->
                                " %d(%s)"
                                        .formatted(
                                                it.challenge().number(), numbers(it.solutions())))
                        .collect(Collectors.joining());
        return "%s:%s | %s".formatted(heading, challenges, numbers(loose)).strip();
    }

    private static String numbers(List<CardOnPage> cards) {
        return cards.stream()
                .map(card -> Integer.toString(card.number()))
                .collect(Collectors.joining(" "));
    }

    private static CardJson challenge(int number, @Nullable ClusterId heading) {
        return card(number, CardKind.CHALLENGE, heading);
    }

    private static CardJson solution(int number, @Nullable ClusterId heading, int... answers) {
        return card(number, CardKind.SOLUTION, heading, answers);
    }

    private static CardJson card(
            int number, CardKind kind, @Nullable ClusterId heading, int... answers) {
        return new CardJson(
                id(number),
                TABLE,
                new RoundId(new UUID(0, 2)),
                kind,
                number,
                "de",
                "Wer ist wofür zuständig?",
                List.of(),
                Arrays.stream(answers).mapToObj(HeadingsOnPageTest::id).toList(),
                heading,
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
