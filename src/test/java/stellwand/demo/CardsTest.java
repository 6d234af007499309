package stellwand.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.board.CardKind;
import stellwand.journal.Text;

/** The invented cards keep to the rules of a real evening. */
class CardsTest {
    private static final List<Thought> CARDS = CardFile.ours().thoughts();

    @Test
    void there_are_enough_for_every_table() {
        assertThat(IntStream.rangeClosed(1, 6))
                .allSatisfy(table ->
                        assertThat(List.of(CardKind.values()))
                                .allSatisfy(kind ->
                                        assertThat(CARDS)
                                                .filteredOn(it ->
                                                        it.table() == table && it.kind() == kind)
                                                .as("%s at table %d", kind, table)
                                                .hasSizeGreaterThanOrEqualTo(20)));
    }

    @Test
    void each_fits_on_a_card_and_is_said_once() {
        assertThat(CARDS)
                .allSatisfy(card -> {
                    assertThat(Text.length(card.text())).isBetween(1, 80);
                    assertThat(card.text()).doesNotContain("…");
                    assertThat(Text.clean(card.text())).isEqualTo(card.text());
                });
        assertThat(CARDS).extracting(Thought::text).doesNotHaveDuplicates();
    }

    @Test
    void many_languages_are_spoken() {
        assertThat(CARDS).extracting(Thought::language).contains("de", "en", "ar", "tr", "uk");
    }

    @Test
    void solutions_answer_challenges_of_their_table_and_challenges_answer_nothing() {
        Map<String, Thought> byKey =
                CARDS.stream().collect(Collectors.toMap(Thought::key, Function.identity()));
        for (var card : CARDS) {
            if (card.kind() == CardKind.CHALLENGE) {
                assertThat(card.answers()).as(card.text()).isEmpty();
                continue;
            }
            assertThat(card.answers())
                    .as(card.text())
                    .isNotEmpty()
                    .allSatisfy(key -> {
                        var answered = requireNonNull(byKey.get(key), key);
                        assertThat(answered.kind()).isEqualTo(CardKind.CHALLENGE);
                        assertThat(answered.table()).isEqualTo(card.table());
                    });
        }
    }
}
