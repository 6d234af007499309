package stellwand.mailbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import stellwand.database.Address;

/** Takes a letter to the mail server, and is killed when it wants to write down that it has. */
final class DyingProcess {
    /** As after {@code kill -9}. */
    static final int KILLED = 137;

    private DyingProcess() {}

    /**
     * @return how it ended
     */
    static int run(Address database, String server, Instant now) throws IOException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        DyingProcess.class.getName(),
                                        database.url(),
                                        database.user(),
                                        database.password(),
                                        server,
                                        now.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.onExit().join().exitValue();
    }

    public static void main(String[] words) {
        var source = new SingleConnectionDataSource(words[0], words[1], words[2], true);
        new PostRound(
                        new ForgetfulTable(JdbcClient.create(source)),
                        (_, _) -> {},
                        Clock.fixed(Instant.parse(words[4]), ZoneOffset.UTC),
                        words[3],
                        "Stellwand <stellwand@stadt.example>",
                        URI.create("http://localhost:8054"),
                        true)
                .deliverNext();
    }

    private static final class ForgetfulTable extends MailTable {
        ForgetfulTable(JdbcClient db) {
            super(db);
        }

        @Override
        void sent(UUID id, Instant now) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
