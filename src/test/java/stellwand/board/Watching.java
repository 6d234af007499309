package stellwand.board;

import static stellwand.board.OpenHouse.JSON;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An open event stream, read line by line. */
final class Watching implements AutoCloseable {
    private final HttpResponse<Stream<String>> answer;
    private final Iterator<String> lines;
    private long seq;

    Watching(OpenHouse evening, OpenHouse.Browser browser, long after) {
        var request = browser.request(evening.path("events?after=" + after)).build();
        this.answer = OpenHouse.send(request, BodyHandlers.ofLines());
        this.lines = answer.body().iterator();
    }

    /** The next thing that happened; beats are passed over. */
    JsonNode next() {
        long id = 0;
        while (true) {
            var line = lines.next();
            if (line.isEmpty()) id = 0;
            if (line.startsWith("id: ")) id = Long.parseLong(line.substring(4));
            if (line.startsWith("data: ") && id > 0) {
                seq = id;
                return JSON.readTree(line.substring(6));
            }
        }
    }

    /** Of the last thing that happened. */
    long seq() {
        return seq;
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
