package stellwand.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Property(tries = 50)
    void no_origin_stands_on_both_sides(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        for (var split : splits(texts(size), seed).toList()) {
            var learnt = split.learn().stream().map(Sorted::origin).toList();
            assertThat(split.ask()).noneMatch(it -> learnt.contains(it.origin()));
            assertThat(split.ask()).allMatch(Sorted::isUntouched);
        }
    }

    private static Stream<Split> splits(List<Sorted> texts, long seed) {
        return Stream.concat(
                Stream.of(
                        Split.halves(texts, seed),
                        Split.few(texts, 20, seed),
                        Split.fewOfEach(texts, 7, seed)),
                Split.tenths(texts, seed).stream());
    }

    @Test
    void tenths_ask_each_text_once_on_which_nothing_was_chosen() {
        var texts = texts(80);
        assertThat(Split.tenths(texts, 1).stream().flatMap(it -> it.ask().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        texts.stream().filter(Sorted::isUntouched).toList());
    }

    @Test
    void half_of_the_origins_are_learnt() {
        var learnt = Split.halves(texts(80), 1).learn();
        assertThat(learnt.stream().map(Sorted::origin).distinct()).hasSize(20);
    }

    @Test
    void few_are_learnt_in_all_or_of_each_choice() {
        var texts = texts(80);
        assertThat(Split.few(texts, 20, 1).learn()).hasSize(20);
        assertThat(
                        Split.fewOfEach(texts, 7, 1).learn().stream()
                                .collect(groupingBy(Sorted::choice, counting()))
                                .values())
                .containsExactly(7L, 7L, 7L);
    }

    /** Two of each origin. */
    private static List<Sorted> texts(int size) {
        return IntStream.range(0, size)
                .mapToObj(n -> Sorted.of("card " + n / 2, "text " + n, "table " + n % 3))
                .toList();
    }
}
