package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product as its operator meets it: a process. */
class StellwandTest {
    @TempDir Path room;

    private int port;

    @BeforeEach
    void a_free_port() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    @Test
    void it_says_when_it_is_ready_and_comes_back_after_kill_9() throws Exception {
        var first = start("run", "--port", "" + port, "--data", data());
        assertReady(first);
        assertThat(get("/health")).isEqualTo("{\"status\":\"UP\"}");
        first.destroyForcibly().waitFor();

        var second = start("run", "--port", "" + port, "--data", data());
        assertReady(second);
        assertThat(get("/health")).isEqualTo("{\"status\":\"UP\"}");
        second.destroy();
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Path.of(data(), "postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void wrong_usage_is_one_line_and_2() throws Exception {
        var process = start("run", "--prot", "8054");

        assertThat(errors(process))
                .containsExactly(
                        "stellwand: run does not know --prot; ./stellwand --help shows how");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void what_keeps_it_shut_is_one_line_and_1() throws Exception {
        Files.createDirectories(Path.of(data(), "postgres"));
        Files.writeString(Path.of(data(), "postgres/PG_VERSION"), "19\n");

        var process = start("run", "--port", "" + port, "--data", data());

        assertThat(errors(process))
                .filteredOn(line -> !line.startsWith("time="))
                .singleElement()
                .asString()
                .startsWith("stellwand: ")
                .contains("was written by PostgreSQL 19");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private void assertReady(Process process) throws IOException {
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var lines = new ArrayList<String>();
        for (var n = 0; n < 3; n++) {
            lines.add(output.readLine());
        }
        assertThat(lines)
                .containsExactly(
                        "ready: http://localhost:" + port,
                        "pid: " + process.pid(),
                        "data: " + data());
    }

    private Process start(String... words) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "stellwand.Stellwand"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(room.resolve("errors").toFile()).start();
    }

    private List<String> errors(Process process) throws Exception {
        process.waitFor();
        return Files.readAllLines(room.resolve("errors"));
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private String data() {
        return room.resolve("data").toString();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
