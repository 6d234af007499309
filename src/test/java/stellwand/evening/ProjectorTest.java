package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** From eight metres. */
class ProjectorTest {
    private static final List<String> TEXTS =
            List.of(
                    "Kurz",
                    "Niemand weiß, wer zuständig ist",
                    "Aufenthaltsgenehmigungsverlängerungsantragsformularausgabestelle ist geschlossen",
                    "Erste Zeile\nZweite Zeile\nDritte Zeile",
                    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                    "لا أحد يعرف إلى أين يذهب وماذا يحتاج");

    private static Demo demo;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        demo.close();
    }

    @Test
    void a_board_of_1_to_120_cards_never_shrinks_and_nothing_overlaps() throws Exception {
        var phone = Phone.joined(demo);
        var board = phone.board();
        var table = board.at("/tables/0/id").asString();
        var round = board.at("/round/id").asString();
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        int hanging = 0;
        for (int size : List.of(1, 12, 60, 120)) {
            for (; hanging < size; hanging++) {
                var text = TEXTS.get(hanging % TEXTS.size());
                phone.pin(UUID.randomUUID(), table, round, text);
            }
            wall.navigate(demo.at("/w/" + demo.line("workshop") + "/wall/" + table).toString());
            thenEveryPageIsReadable(wall, size);
        }
    }

    private static void thenEveryPageIsReadable(Page wall, int cards) {
        wall.waitForSelector(".card:visible");
        int seen = 0;
        for (var last = ""; ; ) {
            thenReadable(wall);
            seen += wall.locator(".card:visible").count();
            var now = wall.locator("main").innerText();
            if (now.equals(last) || seen >= cards) break;
            last = now;
            wall.keyboard().press("ArrowRight");
        }
        assertThat(seen).as("cards on all pages").isGreaterThanOrEqualTo(cards);
    }

    private static void thenReadable(Page wall) {
        LastRow.letters(wall, "main");
        var overlapping =
                """
                () => {
                    const boxes = [...document.querySelectorAll('.card')].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect());
                    const outside = boxes.filter(b => b.right > innerWidth + 1 || b.bottom > innerHeight + 1 || b.left < -1 || b.top < -1).length;
                    const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
                    return outside + boxes.filter((a, i) => boxes.some((b, j) => i < j && over(a, b))).length;
                }
                """;
        assertThat((int) wall.evaluate(overlapping)).as("cards overlapping or cut off").isZero();
    }
}
