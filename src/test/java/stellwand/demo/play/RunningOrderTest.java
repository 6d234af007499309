package stellwand.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.board.CardKind;
import stellwand.demo.CardFile;
import stellwand.demo.CardStack;
import stellwand.demo.Thought;
import stellwand.demo.play.Step.Correct;
import stellwand.demo.play.Step.Pin;
import stellwand.demo.play.Step.TakeBack;

/** What the evening will be, without holding it. */
class RunningOrderTest {
    private static final Tempo TEMPO = Tempo.FAST_MOTION;
    private static final CardStack CARDS = CardFile.ours();
    private static final RunningOrder SIXTY = evening(60);

    private static RunningOrder evening(int people) {
        return RunningOrder.of(people, TEMPO, CARDS, new Random(1));
    }

    @Test
    void the_same_chance_is_the_same_evening() {
        assertThat(evening(60)).isEqualTo(SIXTY);
        assertThat(RunningOrder.of(60, TEMPO, CARDS, new Random(2))).isNotEqualTo(SIXTY);
    }

    @Test
    void sixty_people_need_six_to_eight_minutes() {
        assertThat(TEMPO.ends()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(8));
        assertThat(SIXTY.people()).hasSize(60);
        assertThat(SIXTY.pins()).hasSizeBetween(120, 240);
    }

    @Test
    void challenges_come_in_the_first_round_and_solution_approaches_in_the_others() {
        assertThat(SIXTY.pins())
                .allSatisfy(pin -> {
                    assertThat(pin.thought().kind())
                            .isEqualTo(pin.round() == 1 ? CardKind.CHALLENGE : CardKind.SOLUTION);
                    assertThat(pin.at())
                            .isBetween(TEMPO.opens(pin.round()), TEMPO.closes(pin.round()));
                });
    }

    @Test
    void every_table_writes_in_every_round_and_some_write_more() {
        for (int round = 1; round <= Tempo.ROUNDS; round++) {
            var sizes = sizes(round);
            assertThat(sizes).as("round %d", round).allMatch(size -> size >= 3);
            assertThat(new HashSet<>(sizes)).as("round %d", round).hasSizeGreaterThan(2);
        }
    }

    private static List<Long> sizes(int round) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(table ->
                        SIXTY.pins().stream()
                                .filter(it -> it.round() == round && it.thought().table() == table)
                                .count())
                .toList();
    }

    @Test
    void cards_do_not_come_like_a_metronome() {
        var moments =
                Rhythm.between(Duration.ZERO, Duration.ofSeconds(100), 20, new Random(1)).stream()
                        .mapToLong(Duration::toMillis)
                        .toArray();
        var silences =
                IntStream.range(1, 20)
                        .mapToLong(n -> moments[n] - moments[n - 1])
                        .summaryStatistics();
        assertThat(silences.getMin()).isNotNegative().isLessThan(1000);
        assertThat(silences.getMax()).isGreaterThan(10_000);
        assertThat(moments[19]).isLessThanOrEqualTo(100_000);
    }

    @Test
    void nobody_says_twice_what_was_said() {
        assertThat(SIXTY.pins()).extracting(pin -> pin.thought().key()).doesNotHaveDuplicates();
    }

    @Test
    void most_solution_approaches_answer_a_challenge_that_hangs() {
        var hanging = new HashSet<String>();
        SIXTY.pins().forEach(pin -> hanging.add(pin.thought().key()));
        SIXTY.people().stream()
                .flatMap(List::stream)
                .filter(TakeBack.class::isInstance)
                .forEach(step -> hanging.remove(((TakeBack) step).thought().key()));
        var solutions = SIXTY.pins().stream().filter(pin -> pin.round() > 1).toList();
        var answering =
                solutions.stream()
                        .filter(pin -> pin.thought().answers().stream().anyMatch(hanging::contains))
                        .count();
        assertThat(answering).isGreaterThan(solutions.size() * 3L / 4);
    }

    @Test
    void some_correct_a_slip_and_some_take_a_card_back_soon_after_they_pinned_it() {
        assertThat(SIXTY.people().stream().flatMap(List::stream))
                .hasAtLeastOneElementOfType(Correct.class)
                .hasAtLeastOneElementOfType(TakeBack.class);
        for (var steps : SIXTY.people()) {
            var written = new HashSet<Thought>();
            for (var step : steps) {
                switch (step) {
                    case Pin pin -> written.add(pin.thought());
                    case Correct(_, var thought) -> assertThat(written).contains(thought);
                    case TakeBack(_, var thought) -> assertThat(written).contains(thought);
                    case Step.Join _ -> assertThat(written).isEmpty();
                    case Step.Sit _, Step.LookAround _ -> {}
                }
            }
        }
    }

    @Test
    void most_people_change_tables_and_one_at_each_stays() {
        var seats = Seating.of(60, 6, new Random(1)).rounds();
        var moved =
                IntStream.range(0, 60)
                        .filter(person -> seats.get(0)[person] != seats.get(1)[person])
                        .boxed()
                        .toList();
        assertThat(moved).hasSizeBetween(20, 54).noneMatch(person -> person < 6);
    }

    @Test
    void people_sit_down_before_a_round_where_they_write_in_it() {
        assertThat(SIXTY.places()).isBetween(10, 30);
        for (var steps : SIXTY.people()) {
            int table = 0;
            for (var step : steps) {
                if (step instanceof Step.Sit(_, int there)) table = there;
                if (step instanceof Pin pin) assertThat(pin.thought().table()).isEqualTo(table);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 7, 500})
    void any_number_of_people_can_hold_it(int people) {
        var order = evening(people);
        assertThat(order.people()).hasSize(people);
        assertThat(order.pins()).isNotEmpty();
    }

    @Test
    void a_slip_swaps_two_letters_and_spares_short_words() {
        assertThat(Slip.in("Alle Unterlagen einmal")).contains("Alle Unterlgaen einmal");
        assertThat(Slip.in("Nie da")).isEmpty();
    }
}
