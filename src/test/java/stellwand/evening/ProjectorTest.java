package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
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
        var hanging = new ArrayList<UUID>();
        for (int size : List.of(1, 12, 60, 120)) {
            while (hanging.size() < size) hanging.add(pinned(phone, table, round, hanging));
            wall.navigate(demo.at("/w/" + demo.line("workshop") + "/wall/" + table).toString());
            thenEveryPageIsReadable(wall, hanging);
        }
    }

    /** Two of three are solution approaches, most of them to the first challenge: more than fit. */
    private static UUID pinned(Phone phone, String table, String round, List<UUID> before)
            throws Exception {
        int number = before.size();
        var text = TEXTS.get(number % TEXTS.size());
        var card = UUID.randomUUID();
        var answer =
                switch (number % 3) {
                    case 0 -> phone.pin(card, table, round, text);
                    case 1 -> phone.answer(card, table, round, text, before.getFirst());
                    default -> {
                        var others = new UUID[] {before.get(number - 2), before.getFirst()};
                        yield phone.answer(card, table, round, text, others);
                    }
                };
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return card;
    }

    /** Each card hangs on one of them, and on one only. */
    private static void thenEveryPageIsReadable(Page wall, List<UUID> hanging) {
        wall.waitForSelector(".card:visible");
        int pages = Math.max(1, wall.locator(".wall__dots > *").count());
        if (pages > 1) wall.locator("[data-turn=pause]").click();
        var seen = new ArrayList<UUID>();
        for (int page = 0; page < pages; page++) {
            thenReadable(wall);
            for (var card : wall.locator(".card:visible").all()) {
                seen.add(UUID.fromString(card.getAttribute("data-card")));
            }
            wall.keyboard().press("ArrowRight");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(hanging);
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
