package stellwand.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardShown;
import stellwand.database.TestDatabase;
import stellwand.demo.OpenEvening;
import stellwand.floor.AgendaState;
import stellwand.floor.Announcement;
import stellwand.floor.CallEvent.CallAnswered;
import stellwand.floor.CallEvent.FacilitatorCalled;
import stellwand.floor.Ending;
import stellwand.floor.Floor;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;
import stellwand.stage.Stage;
import stellwand.workshop.Workshops;
import tools.jackson.databind.JsonNode;

/** Six people hold the evening in a house that runs, sixty times as fast as a newcomer sees it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stellwand.evening=6")
@ActiveProfiles("demo")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class PlayedEveningTest {
    @DynamicPropertySource
    static void freshDatabase(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @TestConfiguration
    static class InAHurry {
        @Bean
        @Primary
        Tempo hurry() {
            return Tempo.FAST_MOTION.times(60);
        }
    }

    @LocalServerPort int port;
    @Autowired PlayedEvening evening;
    @Autowired Workshops workshops;
    @Autowired Ending ending;
    @Autowired Floor floor;
    @Autowired Journal journal;
    @Autowired Stage walls;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void an_evening_of_six_fills_six_tables_in_three_rounds(CapturedOutput output)
            throws Exception {
        try (var hotspot = new Hotspot(URI.create("http://localhost:" + port))) {
            var phone = new Phone(hotspot, OpenEvening.WORKSHOP.id());
            var code = workshops.entrance(OpenEvening.WORKSHOP).orElseThrow().code().letters();
            phone.join(code, "de");
            var seen = onlookingWith(phone);
            evening.awaitEnd();
            var board = phone.board();
            thenEveryTableHasCards(board);
            thenMostSolutionsAnswerChallengesAtTheirTable(board);
            thenTheEveningIsOver(board);
            thenEverybodySits();
            thenTheRunSheetCameToTheEnd();
            thenTheWallsShowedTheLastBoard(board);
            thenCardsHangFromEachOfThreeRounds(board);
            thenHostsLookedAfterTheirTables(board);
            thenTheHallHeard(seen);
        }
        evening.begin();
        evening.awaitEnd();
        assertThat(output).contains("evening: cards hang already, so nobody plays it again");
        assertThat(output).doesNotContain("went home");
    }

    /** Whose phone shows what is told to all. */
    private static Queue<String> onlookingWith(Phone phone) throws Exception {
        var seen = new ConcurrentLinkedQueue<String>();
        var lines = phone.events(phone.board().at("/seq").asLong());
        Thread.ofVirtual().start(() -> lines.forEach(seen::add));
        return seen;
    }

    private static void thenHostsLookedAfterTheirTables(JsonNode board) {
        var cards = board.at("/cards").valueStream().toList();
        assertThat(board.at("/headings").valueStream().map(it -> it.at("/table")).distinct())
                .hasSize(6);
        assertThat(board.at("/parked").valueStream().map(it -> it.at("/table")).distinct())
                .hasSize(6);
        assertThat(cards).filteredOn(card -> card.has("heading")).hasSizeGreaterThan(6);
        assertThat(cards).filteredOn(card -> !card.at("/translations").isEmpty()).isNotEmpty();
        assertThat(cards).filteredOn(card -> card.has("example")).isNotEmpty();
        assertThat(cards).filteredOn(card -> card.at("/corrected").asBoolean()).isNotEmpty();
    }

    private void thenTheHallHeard(Queue<String> seen) {
        assertThat(seen)
                .anyMatch(line ->
                        line.contains("announcement-changed")
                                && line.contains("\"de\"")
                                && line.contains("\"en\"")
                                && line.contains("\"ar\""));
        assertThat(journal.read(OpenEvening.WORKSHOP.stream(), 0))
                .extracting(Recorded::event)
                .hasAtLeastOneElementOfType(FacilitatorCalled.class)
                .hasAtLeastOneElementOfType(CallAnswered.class)
                .hasAtLeastOneElementOfType(CardHidden.class)
                .hasAtLeastOneElementOfType(CardShown.class);
        assertThat(floor.now(OpenEvening.WORKSHOP).announcement())
                .isInstanceOf(Announcement.None.class);
    }

    private static void thenEveryTableHasCards(JsonNode board) {
        assertThat(board.at("/tables").size()).isEqualTo(6);
        for (var table : board.at("/tables")) {
            assertThat(board.at("/cards").valueStream())
                    .filteredOn(card -> card.at("/table").equals(table.at("/id")))
                    .as(table.at("/title").asString())
                    .hasSizeGreaterThan(4);
        }
    }

    private static void thenMostSolutionsAnswerChallengesAtTheirTable(JsonNode board) {
        var challenges = new HashSet<String>();
        for (var card : board.at("/cards")) {
            if (isA("challenge", card)) challenges.add(place(card, card.at("/id")));
        }
        var solutions = board.at("/cards").valueStream().filter(it -> isA("solution", it)).toList();
        var answering =
                solutions.stream()
                        .filter(card -> !card.at("/answers").isEmpty())
                        .filter(card ->
                                card.at("/answers")
                                        .valueStream()
                                        .allMatch(it -> challenges.contains(place(card, it))))
                        .count();
        assertThat(answering).isGreaterThan(solutions.size() / 2L);
    }

    private static boolean isA(String kind, JsonNode card) {
        return card.at("/kind").asString().equals(kind);
    }

    private static String place(JsonNode card, JsonNode challenge) {
        return card.at("/table").asString() + challenge.asString();
    }

    private void thenTheEveningIsOver(JsonNode board) {
        assertThat(ending.isOver(OpenEvening.WORKSHOP)).isTrue();
        assertThat(board.at("/round").isNull()).isTrue();
    }

    private void thenEverybodySits() {
        var seats = floor.now(OpenEvening.WORKSHOP).seats();
        assertThat(seats).hasSize(6);
        assertThat(seats.values()).doesNotHaveDuplicates();
    }

    private void thenTheRunSheetCameToTheEnd() {
        var agenda = workshops.find(OpenEvening.WORKSHOP).orElseThrow().agenda();
        var begun = journal.states(OpenEvening.WORKSHOP.stream()).of(AgendaState.FOLD).begun();
        assertThat(begun).containsKey(agenda.getLast().id());
    }

    private void thenTheWallsShowedTheLastBoard(JsonNode board) {
        var last = board.at("/tables/5/id").asString();
        assertThat(walls.now(OpenEvening.WORKSHOP).view().written()).isEqualTo(last);
    }

    private static void thenCardsHangFromEachOfThreeRounds(JsonNode board) {
        assertThat(
                        board.at("/cards")
                                .valueStream()
                                .map(card -> card.at("/round").asString())
                                .distinct())
                .hasSize(3);
    }
}
