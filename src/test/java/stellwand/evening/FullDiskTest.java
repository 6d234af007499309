package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stellwand.database.Dump;
import stellwand.evening.Browser.Screen;

/** The disk fills up in the middle of the evening, and somebody makes room. */
@Timeout(1800)
class FullDiskTest {
    private static final double UNTIL_IT_IS_BACK_MS = 300_000;

    private SmallDisk disk;
    private Demo demo;
    private Browser browser;

    @BeforeEach
    void open(@TempDir Path room) throws Exception {
        disk = SmallDisk.at(room.resolve("disk"), "420m");
        demo = new Demo(disk.path(), Demo.Start.DEMO);
        browser = new Browser();
    }

    @AfterEach
    void close() throws Exception {
        if (browser != null) browser.close();
        if (demo != null) demo.close();
        if (disk != null) disk.close();
    }

    @Test
    void cards_wait_on_their_phones_until_there_is_room_and_none_is_lost_or_doubled()
            throws Exception {
        var writers = new Writers();
        writers.pin(20);
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 0);

        writers.pinUntilRefused();
        leyla.pin("Als die Platte voll war");
        assertThat(leyla.page().locator("#my-cards")).containsText("Wartet auf Netz");
        endPostgres();
        assertThat(writers.pin(1)).containsExactly(503);
        assertThat(leyla.page().locator("#my-cards")).containsText("Wartet auf Netz");

        disk.makeRoom();
        assertThat(leyla.hanging("Als die Platte voll war"))
                .hasCount(1, new HasCountOptions().setTimeout(UNTIL_IT_IS_BACK_MS));
        assertThat(writers.pin(1)).containsExactly(201);

        var cards = Phone.joined(demo).board().at("/cards");
        assertThat(cards.toString()).containsOnlyOnce("Als die Platte voll war");
        var ids = new ArrayList<String>();
        for (var card : cards) ids.add(card.at("/id").asString());
        assertThat(ids).containsAll(writers.acknowledged).doesNotHaveDuplicates();
        assertThat(log()).contains("No space left on device", "PANIC");
    }

    /** Takes the room that PostgreSQL has set aside for its log, as a busy evening would. */
    private void endPostgres() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> {
                    try {
                        Dump.useUpTheLog(disk.path());
                        return false;
                    } catch (RuntimeException ended) {
                        return true;
                    }
                });
    }

    private String log() throws IOException {
        var log = new StringBuilder();
        try (var files = Files.list(disk.path().resolve("postgres/log"))) {
            for (var file : files.toList()) log.append(Files.readString(file));
        }
        return log.toString();
    }

    /** Phones that send and remember what they were told. */
    private final class Writers {
        final List<String> acknowledged = new ArrayList<>();
        private final Phone phone = Phone.joined(demo);
        private final String table;
        private final String round;

        Writers() throws Exception {
            var board = phone.board();
            table = board.at("/tables/0/id").asString();
            round = board.at("/round/id").asString();
        }

        List<Integer> pin(int count) throws Exception {
            var answers = new ArrayList<Integer>();
            for (int n = 0; n < count; n++) {
                var card = UUID.randomUUID();
                var reply = phone.pin(card, table, round, "Karte " + n);
                if (reply.statusCode() == 201) acknowledged.add(card.toString());
                assertThat(reply.statusCode()).as(reply.body()).isIn(201, 503);
                answers.add(reply.statusCode());
            }
            return answers;
        }

        /** A card that is refused is not the last for which there was room: pages have gaps. */
        void pinUntilRefused() throws Exception {
            for (int inARow = 0; inARow < 10; ) {
                disk.fill();
                inARow = pin(1).contains(503) ? inARow + 1 : 0;
            }
        }
    }
}
