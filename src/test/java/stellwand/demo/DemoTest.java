package stellwand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import stellwand.journal.Journal;
import stellwand.round.Round;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundRow;
import stellwand.round.Rounds;
import stellwand.round.Task;
import stellwand.workshop.Entrance.Standing;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;
import stellwand.workshop.Workshops;

/** The whole house, started as {@code ./stellwand demo} starts it. */
@ExtendWith(OutputCaptureExtension.class)
class DemoTest extends DemoHouse {
    @Autowired OpenEvening open;
    @Autowired DemoLines lines;
    @Autowired Workshops workshops;
    @Autowired Rounds rounds;
    @Autowired Journal journal;

    @Test
    void the_reference_evening_is_there_in_three_languages() {
        var evening = workshops.find(OpenEvening.WORKSHOP).orElseThrow();
        assertThat(evening.title().in("de").text()).isEqualTo("Neues Amt – neue Chancen");
        assertThat(evening.inviting()).hasSize(5);
        assertThat(evening.agenda()).hasSize(8);
        assertThat(evening.tables()).hasSize(6);
        assertThat(evening.tables()).allSatisfy(table -> assertThat(table.examples()).hasSize(3));
        assertThat(words(evening))
                .allSatisfy(wording ->
                        assertThat(wording.byLanguage()).containsOnlyKeys("ar", "de", "en"));
    }

    private static Stream<Wording> words(Evening evening) {
        return Stream.of(
                        Stream.of(evening.title(), evening.place()),
                        evening.inviting().stream(),
                        evening.agenda().stream().map(Evening.AgendaItem::title),
                        evening.tables().stream().map(Evening.ThemeTable::title),
                        evening.tables().stream().map(Evening.ThemeTable::question),
                        evening.tables().stream().flatMap(table -> table.examples().stream()))
                .flatMap(all -> all);
    }

    @Test
    void challenges_come_first_and_are_open_on_own_phones_at_all_tables() {
        var planned = rounds.list(OpenEvening.WORKSHOP);
        assertThat(planned.stream().map(RoundRow::task))
                .containsExactly(Task.CHALLENGES, Task.SOLUTIONS, Task.SOLUTIONS);
        var first = planned.getFirst();
        assertThat(first.phase()).isInstanceOf(Round.Phase.Open.class);
        assertThat(first.tables()).hasSize(6);
        assertThat(first.tables()).allMatch(RoundRow.Held::ownPhones);
    }

    @Test
    void the_next_start_finds_it_and_keeps_it_open() {
        var before = workshops.entrance(OpenEvening.WORKSHOP).orElseThrow();
        var again = open.open();
        assertThat(again.code()).isEqualTo(before.code());
        assertThat(again.standing()).isEqualTo(Standing.OPEN);
        assertThat(count(WorkshopPrepared.class)).isOne();
        assertThat(count(RoundOpened.class)).isOne();
        assertThat(rounds.now(OpenEvening.WORKSHOP).open().map(Round::phase))
                .hasValueSatisfying(phase ->
                        assertThat(((Round.Phase.Open) phase).endsAt())
                                .isBetween(in(Duration.ofHours(7)), in(Duration.ofHours(9))));
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time);
    }

    private long count(Class<?> event) {
        return journal.read(OpenEvening.WORKSHOP.stream(), 0).stream()
                .filter(recorded -> event.isInstance(recorded.event()))
                .count();
    }

    @Test
    void it_says_where_its_doors_are(CapturedOutput output) {
        lines.print();
        var code = workshops.entrance(OpenEvening.WORKSHOP).orElseThrow().code().letters();
        var printed = output.getOut().lines().toList();
        assertThat(printed.subList(printed.size() - 5, printed.size()))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .isEqualTo("workshop: " + OpenEvening.WORKSHOP.id()),
                        line -> assertThat(line).isEqualTo("join-code: " + code),
                        line -> assertThat(line).matches("join: http\\S+/j/" + code),
                        line -> assertThat(line).matches("projector: http\\S+/link/\\S+"),
                        line -> assertThat(line).matches("console: http\\S+/link/\\S+"));
    }
}
