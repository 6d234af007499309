package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.workshop.Workshops;

/** The board is drawn once, however many phones ask for it. */
class BoardPictureTest extends HouseWithBoards {
    private final UUID card = UUID.randomUUID();

    @Test
    void a_board_that_has_not_changed_is_not_sent_again() {
        var leyla = evening.participant();
        var first = leyla.get(evening.path("board"));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = leyla.request(evening.path("board")).header("If-None-Match", tag).build();

        assertThat(OpenHouse.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        leyla.pin(card, "Lange Schlangen");
        assertThat(OpenHouse.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_board_can_come_compressed() throws IOException {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");
        var wish = leyla.request(evening.path("board")).header("Accept-Encoding", "gzip").build();

        var answer = OpenHouse.send(wish, BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream json = new GZIPInputStream(answer.body())) {
            assertThat(JSON.readTree(json)).isEqualTo(leyla.board());
        }
    }

    @Test
    void five_hundred_phones_at_once_cost_one_drawing() throws InterruptedException {
        evening.participant().pin(card, "Lange Schlangen");
        var drawn = new AtomicInteger();
        var contents = house.getBean(Contents.class);
        var pictures =
                new BoardPictures(
                        house.getBean(Journal.class),
                        ids -> {
                            drawn.incrementAndGet();
                            return contents.read(ids);
                        },
                        house.getBean(Workshops.class),
                        JSON);

        List<Thread> phones =
                IntStream.range(0, 500)
                        .mapToObj(_ ->
                                Thread.ofVirtual().start(() -> pictures.of(evening.workshop, "de")))
                        .toList();
        for (var phone : phones) phone.join();

        assertThat(drawn).hasValue(1);
    }
}
