package stellwand.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.fetch.Dovecot;

/**
 * Debian's Postfix, with settings, a queue and a port of its own: nothing of the machine's is
 * touched. It delivers to Dovecot's Maildirs. As a relay does, it takes every letter and finds out
 * afterwards whom it does not know.
 */
public final class Postfix implements AutoCloseable {
    private static final String PROGRAM = "/usr/sbin/postfix";

    /** Taken, and then not delivered for a while. */
    public static final String LATE = "late@example.org";

    private final Path room;
    private final int port = freePort();
    private @Nullable Process running;

    /** Skips the test where it cannot run. */
    public static void isNeeded() {
        assumeTrue(Dovecot.isInstalled(), "dovecot-imapd is not installed");
        assumeTrue(
                Files.isExecutable(Path.of(PROGRAM)),
                "postfix is not installed: ./stellwand test does it where no other mailer is");
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can run Postfix");
    }

    /**
     * @param people addresses that it knows; each has the Maildir of its name
     */
    public Postfix(Path room, Dovecot dovecot, String... people) throws IOException {
        this.room = Files.createDirectories(room.resolve("postfix"));
        Files.createDirectory(room.resolve("postfix/queue"));
        write("main.cf", settings(dovecot.maildirs()));
        write("master.cf", services());
        write("people", Arrays.stream(people).map(Postfix::mailbox).collect(Collectors.joining()));
        write("answers", "");
        start();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(room.resolve(file), text);
    }

    private static String mailbox(String address) {
        return "%s %s/\n".formatted(address, address.replaceFirst("@.*", ""));
    }

    private String settings(Path maildirs) {
        return """
        compatibility_level = 3.6
        queue_directory = %1$s/queue
        data_directory = %1$s/data
        maillog_file = /dev/stdout
        myhostname = mail.stadt.example
        myorigin = stadt.example
        mydestination =
        local_recipient_maps =
        alias_maps =
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        mynetworks = 127.0.0.0/8
        smtpd_peername_lookup = no
        notify_classes =
        default_transport = error:5.4.4 no such place

        recipient_delimiter = +
        virtual_mailbox_domains = stadt.example, example.org
        virtual_mailbox_maps = texthash:%1$s/people
        virtual_mailbox_base = %2$s
        virtual_uid_maps = static:65534
        virtual_gid_maps = static:65534

        smtpd_relay_restrictions = permit_mynetworks, reject
        smtpd_recipient_restrictions = check_recipient_access texthash:%1$s/answers
        smtpd_reject_unlisted_recipient = no
        transport_maps = inline:{ { %3$s = retry:4.4.1 the next server does not answer } }
        delay_warning_time = 1s
        minimal_backoff_time = 1s
        queue_run_delay = 1s
        """
                .formatted(room, maildirs, LATE);
    }

    /** Whoever takes a letter is gone after it: so the next one reads the answers anew. */
    private String services() {
        return """
        127.0.0.1:%d inet n - n - - smtpd -o max_use=1
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        rewrite unix - - n - - trivial-rewrite
        virtual unix - n n - - virtual
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        error unix - - n - - error
        retry unix - - n - - error
        anvil unix - - n - 1 anvil
        postlog unix-dgram n - n - 1 postlogd
        """
                .formatted(port);
    }

    void start() throws IOException {
        running = postfix("start-fg");
        await().ignoreExceptions().until(this::listens);
    }

    private Process postfix(String command) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(room.resolve("log").toFile());
        return new ProcessBuilder(List.of(PROGRAM, "-c", room.toString(), command))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }

    private boolean listens() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    void stop() throws IOException {
        var process = running;
        running = null;
        if (process == null) return;
        postfix("abort");
        process.onExit().join();
    }

    public String url() {
        return "smtp://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /**
     * From the next letter on.
     *
     * @param reply for everything that is to go there, such as {@code 450 4.2.1 Busy}
     */
    public void answer(String recipient, String reply) throws IOException {
        write("answers", "%s %s\n".formatted(recipient, reply));
    }

    /** What it has to tell of itself. */
    public String log() throws IOException {
        return Files.readString(room.resolve("log"), UTF_8);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
