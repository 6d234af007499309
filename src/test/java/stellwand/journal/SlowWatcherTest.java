package stellwand.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One who does not read. */
@Timeout(60)
class SlowWatcherTest {
    private static final String LONG_TEXT = "Ämter ".repeat(10_000);

    private final Node node = Node.fresh();
    private final StreamId stream = Node.newStream();
    private Hall hall;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(node);
    }

    @AfterEach
    void close() throws Exception {
        hall.close();
    }

    @Test
    void one_who_does_not_read_holds_up_nobody_and_catches_up_later() throws Exception {
        try (var lazy = request(stream, "s1:HOST");
                var reader = hall.read(stream, Audience.HOST, "?after=0")) {
            await().until(() -> node.feed.watching(stream, Audience.HOST) == 2);
            for (int i = 0; i < 100; i++) node.write(stream, UUID.randomUUID(), LONG_TEXT);
            reader.awaitId(100);

            var ids = new ArrayList<String>();
            var lines = new BufferedReader(new InputStreamReader(lazy.getInputStream(), UTF_8));
            while (!ids.contains("id: 100")) {
                var line = lines.readLine();
                if (line.startsWith("id: ")) ids.add(line);
            }
            assertThat(ids)
                    .isEqualTo(LongStream.rangeClosed(1, 100).mapToObj(i -> "id: " + i).toList());
        }
    }

    @Test
    void revoking_also_ends_the_stream_of_one_who_does_not_read() throws Exception {
        try (var lazy = request(stream, "s1:HOST")) {
            await().until(() -> node.feed.watching(stream, Audience.HOST) == 1);
            for (int i = 0; i < 100; i++) node.write(stream, UUID.randomUUID(), LONG_TEXT);

            node.feed.close("s1");

            await().atMost(Duration.ofSeconds(5))
                    .until(() -> node.feed.watching(stream, Audience.HOST) == 0);
            assertThat(lazy.isConnected()).isTrue();
        }
    }

    @Test
    void open_streams_do_not_hold_up_a_shutdown() throws Exception {
        var readers =
                LongStream.range(0, 20)
                        .mapToObj(_ -> hall.read(stream, Audience.PARTICIPANT, ""))
                        .toList();
        var lazy = request(stream, "s1:HOST");
        await().until(() -> node.feed.watching(stream, Audience.HOST) == 1);
        for (int i = 0; i < 100; i++) node.write(stream, UUID.randomUUID(), LONG_TEXT);

        var before = System.nanoTime();
        hall.shutDown();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        readers.forEach(reader -> await().until(reader::isOver));
        lazy.close();
    }

    /** A socket that is never read unless the test does. */
    private Socket request(StreamId stream, String cookie) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), hall.port()));
        socket.getOutputStream()
                .write(
                        "GET /streams/%s?after=0 HTTP/1.1\r\nHost: h\r\nCookie: %s\r\n\r\n"
                                .formatted(stream.id(), cookie)
                                .getBytes(UTF_8));
        return socket;
    }
}
