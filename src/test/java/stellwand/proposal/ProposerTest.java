package stellwand.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stellwand.proposal.Chosen.DESK;
import static stellwand.proposal.Chosen.PATHS;
import static stellwand.proposal.Chosen.TREES;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.likeness.Memory;

class ProposerTest {
    private final Proposer proposer = Proposer.learn(Chosen.texts(40));

    @Test
    void what_people_chose_for_such_texts_is_proposed() {
        assertThat(first("Ein breiter Radweg zur Schule")).isEqualTo(PATHS);
        assertThat(first("Öffnungszeiten der Servicestelle")).isEqualTo(DESK);
        assertThat(first("Mehr Bäume im Park")).isEqualTo(TREES);
    }

    @Test
    void a_compound_is_known_by_its_parts() {
        assertThat(first("Baumpflege")).isEqualTo(TREES);
    }

    @Test
    void two_at_most_are_proposed_and_the_best_one_first() {
        var both = proposer.proposals("Bäume am Radweg, Park und Gehweg mit Blumen", "de");
        assertThat(both).hasSizeBetween(1, 2);
        assertThat(both.getFirst().confidence()).isGreaterThanOrEqualTo(Proposer.SURE);
        assertThat(both).allMatch(it -> it.confidence() >= Proposer.WORTH_NAMING);
    }

    @Test
    void a_text_without_a_known_word_gets_none() {
        assertThat(proposer.ranked("Schwimmbad", "de")).isEmpty();
        assertThat(proposer.proposals("", "de")).isEmpty();
        assertThat(proposer.proposals("und die der", "de")).isEmpty();
    }

    @Test
    void nobody_is_sure_where_people_chose_without_looking() {
        var dice = Proposer.learn(Chosen.disputed(60, 1));
        var texts = Chosen.texts(50);
        assertThat(texts.stream().filter(it -> dice.proposals(it.text(), "de").isEmpty()).count())
                .isGreaterThan(texts.size() * 9L / 10);
    }

    @Test
    void confidence_is_how_often_people_agree() {
        var learnt = Proposer.learn(Chosen.disputed(150, 3));
        var asked = Chosen.texts(50);
        var mean =
                asked.stream()
                        .mapToDouble(it -> learnt.ranked(it.text(), "de").getFirst().confidence())
                        .average()
                        .orElseThrow();
        assertThat(mean)
                .as("two thirds by sight, a third of the rest by luck")
                .isCloseTo(0.78, within(0.08));
    }

    @Test
    void too_few_examples_teach_nothing() {
        var texts = Chosen.texts(40);
        assertThat(asked(List.of())).isEmpty();
        assertThat(asked(texts.subList(0, Proposer.FEWEST_EXAMPLES - 1))).isEmpty();
        assertThat(asked(texts.stream().filter(it -> it.choice().equals(PATHS)).toList()))
                .as("one choice is none")
                .isEmpty();
    }

    private static List<Proposal> asked(List<Example> examples) {
        return Proposer.learn(examples).ranked("Radweg an der Kreuzung", "de");
    }

    @Test
    void a_choice_with_few_examples_is_not_proposed() {
        var rare = new UUID(0, 4);
        var texts = new ArrayList<>(Chosen.texts(20));
        for (int n = 1; n < Proposer.FEWEST_OF_A_CHOICE; n++) {
            texts.add(new Example("Schwimmbad mit Rutsche " + n, "de", rare));
        }
        assertThat(Proposer.learn(texts).ranked("Schwimmbad am Park", "de"))
                .extracting(Proposal::choice)
                .doesNotContain(rare)
                .hasSize(3);
    }

    @Test
    void little_words_tell_a_wish_from_a_complaint() {
        var complaint = new UUID(1, 1);
        var wish = new UUID(1, 2);
        var texts =
                Chosen.texts(15).stream()
                        .flatMap(it ->
                                Stream.of(
                                        new Example(it.text() + ", so ist es", "de", complaint),
                                        new Example(it.text() + " soll man", "de", wish)))
                        .toList();
        var learnt = Proposer.learn(texts);
        assertThat(learnt.proposals("Im Park soll man sitzen", "de").getFirst().choice())
                .isEqualTo(wish);
        assertThat(learnt.proposals("Im Park, so ist es", "de").getFirst().choice())
                .isEqualTo(complaint);
    }

    @Test
    void the_same_examples_give_the_same_proposals() {
        var again = Proposer.learn(Chosen.texts(40));
        for (var text : Chosen.texts(9)) {
            assertThat(again.ranked(text.text(), "de"))
                    .isEqualTo(proposer.ranked(text.text(), "de"))
                    .hasSize(3);
        }
    }

    @Test
    void no_text_is_kept() {
        assertThat(Memory.of(proposer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "مكتبة", "\n\n", "\u0000", "a\nb\n", "ß", "Radweg\tRadweg"})
    void nothing_is_too_strange(String text) {
        assertThat(proposer.proposals(text, "ar")).hasSizeLessThanOrEqualTo(2);
        var texts = new ArrayList<>(Chosen.texts(20));
        IntStream.range(0, 9).forEach(_ -> texts.add(new Example(text, "x-y", PATHS)));
        assertThat(Proposer.learn(texts).ranked("Radweg", "de")).hasSize(3);
    }

    @Test
    void nothing_is_too_long() {
        assertThat(first("Radweg und Ampel ".repeat(20_000))).isEqualTo(PATHS);
        assertThat(proposer.ranked("x".repeat(100_000), "de")).isEmpty();
    }

    @Test
    void examples_that_are_all_the_same_text_teach_nothing_sure() {
        var texts =
                IntStream.range(0, 40)
                        .mapToObj(n -> new Example("Radweg", "de", Chosen.THEMES.get(n % 2)))
                        .toList();
        assertThat(Proposer.learn(texts).proposals("Radweg", "de")).hasSizeLessThanOrEqualTo(2);
        assertThat(Proposer.learn(texts).ranked("Radweg", "de").getFirst().confidence())
                .isCloseTo(0.5, within(0.01));
    }

    private UUID first(String text) {
        return proposer.proposals(text, "de").getFirst().choice();
    }
}
