package stellwand.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stellwand.database.Address;
import stellwand.mailbox.fetch.Dovecot;

/** The whole product in a process of its own, which fetches mail and is killed. */
final class KilledHouse implements AutoCloseable {
    private final Process process;

    /**
     * @param data where its key lies, and its log
     */
    KilledHouse(Dovecot dovecot, Address database, String smtp, Path data) throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-XX:TieredStopAtLevel=1");
        words.add("-XX:+UseSerialGC");
        words.addAll(List.of(dovecot.trust().split(" ")));
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(List.of("stellwand.Stellwand", "run"));
        words.addAll(List.of("--port", Integer.toString(freePort()), "--data", data.toString()));
        var builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        data.resolve("house.log").toFile()));
        // houses of tests have few connections, and some of them are to stand still
        builder.environment()
                .putAll(
                        Map.of(
                                "STELLWAND_DATABASE_URL",
                                "%s?user=%s&password=%s"
                                        .formatted(
                                                database.url(),
                                                database.user(),
                                                database.password()),
                                "STELLWAND_DATABASE_CONNECTIONS",
                                "8",
                                "STELLWAND_MAIL_IN_URLS",
                                dovecot.url(),
                                "STELLWAND_SMTP_URL",
                                smtp,
                                "STELLWAND_MAIL_FROM",
                                "Stadt <ideen@stadt.example>"));
        process = builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As by {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
