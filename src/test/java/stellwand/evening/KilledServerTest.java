package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged means durable. */
class KilledServerTest {
    private static final int TIMES = 10;

    /** Each time the server is killed a little later. */
    private static final int CARDS_MORE = 20;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES) // writes until the pace is real
    void every_acknowledged_card_is_there_exactly_once_after_ten_kills(@TempDir Path data)
            throws Exception {
        try (var demo = Demo.in(data)) {
            var authors = Authors.joined(demo, 20);
            for (int n = 1; n <= TIMES; n++) {
                authors.writeUntil(n * CARDS_MORE, demo::kill);
                demo.restart();
                authors.expectAllOf(new HashSet<>(hanging(demo)));
                authors.sendAgainWhatIsUnsure();
                authors.expectTheSameAnswers();
                assertThat(hanging(demo)).hasSize(authors.written());
            }
            assertThat(authors.written()).isGreaterThan(TIMES * TIMES / 2 * CARDS_MORE);
        }
    }

    /** No card twice, and no number is missing or given twice. */
    private static List<UUID> hanging(Demo demo) throws Exception {
        var cards = new ArrayList<UUID>();
        var numbers = new ArrayList<Integer>();
        for (var card : Phone.joined(demo).board().at("/cards")) {
            cards.add(UUID.fromString(card.at("/id").asString()));
            numbers.add(card.at("/number").asInt());
        }
        assertThat(cards).doesNotHaveDuplicates();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, cards.size()).boxed().toList());
        return cards;
    }
}
