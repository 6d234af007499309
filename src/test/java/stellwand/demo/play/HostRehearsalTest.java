package stellwand.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.board.CardKind;
import stellwand.demo.CardFile;
import stellwand.demo.CardStack;
import stellwand.demo.play.HostStep.CallFacilitator;
import stellwand.demo.play.HostStep.Correct;
import stellwand.demo.play.HostStep.Hide;
import stellwand.demo.play.HostStep.Park;
import stellwand.demo.play.HostStep.PutUnder;
import stellwand.demo.play.HostStep.ReleaseExample;
import stellwand.demo.play.HostStep.ShowAgain;
import stellwand.demo.play.HostStep.Translate;
import stellwand.demo.play.HostStep.WithCard;
import stellwand.demo.play.Step.Pin;

/** What table hosts will do, without doing it. */
class HostRehearsalTest {
    private static final RunningOrder SIXTY = evening(60, CardFile.ours());

    @TempDir Path room;

    private static RunningOrder evening(int people, CardStack cards) {
        return RunningOrder.of(people, Tempo.FAST_MOTION, cards, new Random(1));
    }

    private static Stream<HostStep> all(RunningOrder order) {
        return order.hosts().stream().flatMap(List::stream);
    }

    @Test
    void every_table_has_a_host_who_translates_puts_under_headings_and_sets_aside() {
        assertThat(SIXTY.hosts()).hasSize(6);
        assertThat(SIXTY.hosts())
                .allSatisfy(steps ->
                        assertThat(steps)
                                .hasAtLeastOneElementOfType(Translate.class)
                                .hasAtLeastOneElementOfType(PutUnder.class)
                                .hasAtLeastOneElementOfType(Park.class)
                                .hasAtLeastOneElementOfType(ReleaseExample.class)
                                .hasAtLeastOneElementOfType(Hide.class)
                                .isSortedAccordingTo(Comparator.comparing(HostStep::at)));
        assertThat(all(SIXTY)).hasAtLeastOneElementOfType(Correct.class);
        assertThat(all(SIXTY).filter(CallFacilitator.class::isInstance)).hasSize(1);
    }

    @Test
    void hosts_touch_only_what_was_written_at_their_table_and_after_it_was() {
        for (int table = 1; table <= 6; table++) {
            for (var step : SIXTY.hosts().get(table - 1)) {
                if (!(step instanceof WithCard it)) continue;
                assertThat(it.thought().table()).isEqualTo(table);
                assertThat(SIXTY.pins())
                        .filteredOn(pin -> pin.thought().equals(it.thought()))
                        .singleElement()
                        .satisfies(pin -> assertThat(pin.at()).isLessThan(it.at()));
            }
        }
    }

    @Test
    void what_was_hidden_is_shown_again_and_no_slip_is_corrected_twice() {
        for (var steps : SIXTY.hosts()) {
            var hidden = new HashSet<>();
            for (var step : steps) {
                if (step instanceof Hide it) hidden.add(it.thought());
                if (step instanceof ShowAgain it) assertThat(hidden.remove(it.thought())).isTrue();
            }
            assertThat(hidden).isEmpty();
        }
        var byAuthors = Left.by(SIXTY.people()).corrected();
        assertThat(all(SIXTY).filter(Correct.class::isInstance).map(it -> ((Correct) it).thought()))
                .doesNotContainAnyElementsOf(byAuthors);
    }

    @Test
    void of_cards_that_a_stranger_brings_hosts_choose_some_for_the_plenary() throws Exception {
        var rows = "x,Energie\ny,Energie\nz,Wohnen\n".repeat(40);
        var file = Files.writeString(room.resolve("cards.csv"), "text,table\n" + rows);
        var order = evening(20, CardFile.read(file));
        assertThat(order.hosts()).hasSize(2);
        assertThat(all(order)).doesNotHaveAnyElementsOfTypes(Translate.class);
        assertThat(all(order)).hasAtLeastOneElementOfType(PutUnder.class);
        assertThat(order.cues())
                .filteredOn(Cue.Present.class::isInstance)
                .extracting(cue -> ((Cue.Present) cue).table())
                .containsExactly(1, 2);
        assertThat(order.pins()).extracting(Pin::round).contains(1, 2, 3);
        assertThat(order.pins())
                .extracting(pin -> pin.thought().kind())
                .contains(CardKind.SOLUTION);
    }

    @Test
    void hosts_know_only_cards_that_there_are() {
        var cards = CardFile.ours();
        var keys = cards.thoughts().stream().map(it -> it.key()).toList();
        assertThat(keys).containsAll(cards.notes().translations().keySet());
        assertThat(keys).containsAll(cards.notes().headings().keySet());
        assertThat(cards.thoughts())
                .allSatisfy(card ->
                        cards.notes()
                                .translation(card)
                                .ifPresent(words -> {
                                    assertThat(words.language()).isNotEqualTo(card.language());
                                    assertThat(words.text()).hasSizeBetween(1, 80);
                                }));
        assertThat(cards.notes().headings().values())
                .allSatisfy(words -> assertThat(words.text()).hasSizeBetween(1, 80));
    }
}
