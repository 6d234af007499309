package stellwand.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A browser's side of an event stream. */
final class Reader implements AutoCloseable {
    /** One message, with the fields that a browser would see. */
    record Message(@Nullable Long id, String event, String data) {}

    final List<Message> messages = new CopyOnWriteArrayList<>();
    final int status;
    private final Socket socket;
    private volatile boolean over;

    /** HTTP 1.0, so that the body comes as it is and ends with the connection. */
    Reader(int port, String path, Map<String, String> headers) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            var request = new StringBuilder("GET %s HTTP/1.0\r\n".formatted(path));
            headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(UTF_8));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            status = Integer.parseInt(lines.readLine().split(" ", 3)[1]);
            skipHeaders(lines);
            if (status == 200) Thread.ofVirtual().start(() -> read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skipHeaders(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (!line.isEmpty()) line = lines.readLine();
    }

    private void read(BufferedReader lines) {
        var block = new ArrayList<String>();
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    block.add(line);
                } else {
                    messages.add(message(block));
                    block.clear();
                }
            }
        } catch (IOException e) {
            // hung up
        } finally {
            over = true;
        }
    }

    private static Message message(List<String> block) {
        var fields = new HashMap<String, String>();
        for (var line : block) {
            var parts = line.split(": ", 2);
            fields.put(parts[0], parts[1]);
        }
        var id = fields.get("id");
        return new Message(
                id == null ? null : Long.valueOf(id),
                fields.getOrDefault("event", "message"),
                fields.getOrDefault("data", ""));
    }

    boolean isOver() {
        return over;
    }

    /** What is journalled, without beats and whispers. */
    List<Message> numbered() {
        return messages.stream().filter(message -> message.id() != null).toList();
    }

    List<Long> ids() {
        return numbered().stream().map(Message::id).toList();
    }

    Reader awaitId(long id) {
        await().until(() -> !ids().isEmpty() && ids().getLast() >= id);
        return this;
    }

    Message awaitEvent(String event) {
        await().until(() -> messages.stream().anyMatch(m -> m.event().equals(event)));
        return messages.stream().filter(m -> m.event().equals(event)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
