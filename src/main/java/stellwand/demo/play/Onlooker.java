package stellwand.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import tools.jackson.databind.json.JsonMapper;

/** Follows the feed for all who sit in the hall, so that not everybody has to read it. */
final class Onlooker {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(1);

    private final Phone phone;
    private final Hall hall;

    Onlooker(Phone phone, Hall hall) {
        this.phone = phone;
        this.hall = hall;
    }

    /** Until interrupted. A feed that ended or was reset is taken up from the board. */
    void look() throws InterruptedException {
        while (true) {
            try {
                lookOnce();
            } catch (IOException | UncheckedIOException e) {
                if (Thread.interrupted()) throw new InterruptedException();
            }
            Thread.sleep(LOOKS_AGAIN_AFTER);
        }
    }

    private void lookOnce() throws IOException, InterruptedException {
        var board = phone.board();
        hall.show(board);
        try (var lines = phone.events(board.at("/seq").asLong())) {
            read(lines.iterator());
        }
    }

    private void read(Iterator<String> lines) {
        var event = "";
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.isEmpty()) event = "";
            if (line.startsWith("event: ")) event = line.substring("event: ".length());
            if (event.equals("reset")) return;
            if (event.isEmpty() && line.startsWith("data: ")) {
                hall.happened(JSON.readTree(line.substring("data: ".length())));
            }
        }
    }
}
