package stellwand.mailbox.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import stellwand.database.Address;

/** A fetcher in a process of its own, which may be killed. */
public final class FetchingProcess implements AutoCloseable {
    private final Process process;

    public FetchingProcess(Dovecot dovecot, Address database, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var trust = List.of(dovecot.trust().split(" "));
        var words =
                new java.util.ArrayList<>(
                        List.of(java, "-cp", System.getProperty("java.class.path")));
        words.addAll(trust);
        words.addAll(
                List.of(
                        FetchingProcess.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        dovecot.url(),
                        data.toString()));
        process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("fetching.log").toFile())
                        .start();
    }

    public static void main(String[] words) throws InterruptedException {
        var source = new SingleConnectionDataSource(words[0], words[1], words[2], true);
        var db = JdbcClient.create(source);
        var table = new IncomingTable(db);
        var key = MailKey.in(Path.of(words[4]), new SecureRandom());
        var address = ImapAddress.parse(words[3]);
        new Fetcher(address, table, new InboxTable(db), key, Clock.systemUTC(), () -> {}).start();
        new CountDownLatch(1).await();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
