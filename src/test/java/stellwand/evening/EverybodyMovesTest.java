package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** Sixty people stand up at once, and each wants the next table; twelve places are at each. */
class EverybodyMovesTest {
    private static final int PEOPLE = 60;
    private static final int TABLES = 6;
    private static final int PLACES = 12;

    private Demo demo;
    private Browser browser;
    private Page console;
    private Page choosing;
    private List<String> tables;
    private final List<Phone> phones = new ArrayList<>();

    @BeforeEach
    void ten_sit_at_each_table(@TempDir Path data) throws Exception {
        demo = Demo.in(data);
        browser = new Browser();
        console = Facilitator.signedIn(browser, demo).console();
        choosing = browser.open(Screen.PHONE, "de-DE");
        choosing.navigate(demo.line("join"));
        choosing.locator("button[name=language][value=de]").click();
        choosing.waitForURL("**/w/*");
        for (int person = 0; person < PEOPLE; person++) phones.add(Phone.joined(demo));
        tables =
                phones.getFirst()
                        .board()
                        .at("/tables")
                        .valueStream()
                        .map(table -> table.at("/id").asString())
                        .toList();
        atOnce(person -> sit(person, person % TABLES));
    }

    @AfterEach
    void they_go_home() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    @Test
    void everybody_has_one_seat_and_every_screen_agrees() throws Exception {
        for (int table = 0; table < TABLES; table++) seen(table, PEOPLE / TABLES);

        var seats = atOnce(person -> sit(person, (person + 1) % TABLES));

        var counts = new ArrayList<Integer>();
        for (int table = 0; table < TABLES; table++) {
            int here = table;
            counts.add((int) seats.stream().filter(seat -> seat == here).count());
            seen(table, counts.get(table));
        }
        assertThat(counts).allMatch(people -> people <= PLACES);
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PEOPLE);
    }

    /** On the console, and on the phone of somebody who still chooses. */
    private void seen(int table, int people) {
        assertThat(console.locator(".console__table").nth(table).locator(".console__count").first())
                .hasText("Personen: " + people);
        assertThat(choosing.locator("[data-seats]").nth(table))
                .containsText(Integer.toString(people));
    }

    /** The next one where there is a place; whoever finds none stays. */
    private int sit(int person, int wanted) throws Exception {
        for (int table = wanted; table < wanted + TABLES; table++) {
            int status = phones.get(person).sit(tables.get(table % TABLES)).statusCode();
            if (status == 200) return table % TABLES;
            assertThat(status).as("a full table says so").isEqualTo(409);
        }
        throw new AssertionError("No table has a place for person " + person);
    }

    private interface Move {
        int by(int person) throws Exception;
    }

    private static List<Integer> atOnce(Move move) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves =
                    IntStream.range(0, PEOPLE)
                            .<Callable<Integer>>mapToObj(person -> () -> move.by(person))
                            .toList();
            var seats = new ArrayList<Integer>();
            for (var seat : people.invokeAll(moves)) seats.add(seat.get());
            return seats;
        }
    }
}
