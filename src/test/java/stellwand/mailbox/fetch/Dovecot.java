package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import stellwand.mailbox.Certificate;

/**
 * Debian's Dovecot, with TLS, for the office's address. Mail is put into its Maildir as Postfix
 * would, or by Postfix, which also fills the Maildirs of others.
 */
public final class Dovecot implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));
    private static final String PASSWORD = "p/a:s+s";

    private final Path room;
    private final Certificate certificate;
    private final int port = freePort();
    private final int plainPort = freePort();
    private final Process process;

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    public Dovecot(Path room) throws IOException {
        this(room, "");
    }

    /** All folders lie beneath the inbox, as in Cyrus and Courier. */
    static Dovecot withFoldersBeneathTheInbox(Path room) throws IOException {
        return new Dovecot(
                room,
                """
                namespace inbox {
                  inbox = yes
                  separator = .
                  prefix = INBOX.
                }
                """);
    }

    private Dovecot(Path room, String moreSettings) throws IOException {
        this.room = room;
        this.certificate = Certificate.of("localhost", room);
        pem();
        for (var each : List.of("cur", "new", "tmp"))
            Files.createDirectories(maildir().resolve(each));
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (IS_ROOT) run("chown", "-R", "nobody", maildirs().toString());
        var settings = Files.writeString(room.resolve("dovecot.conf"), settings() + moreSettings);
        process =
                new ProcessBuilder(PROGRAM.toString(), "-F", "-c", settings.toString())
                        .inheritIO()
                        .start();
        await().ignoreExceptions().until(this::answers);
    }

    private void pem() throws IOException {
        run(
                "openssl",
                "pkcs12",
                "-in",
                certificate.store().toString(),
                "-passin",
                "pass:changeit",
                "-nodes",
                "-out",
                room.resolve("both.pem").toString());
    }

    private static void run(String... words) throws IOException {
        var made = new ProcessBuilder(words).redirectErrorStream(true).start();
        var output = new String(made.getInputStream().readAllBytes(), UTF_8);
        try {
            if (made.waitFor() != 0) throw new IOException(output);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private String settings() {
        var self = System.getProperty("user.name");
        return """
        base_dir = %1$s/run
        state_dir = %1$s/run
        log_path = %1$s/dovecot.log
        protocols = imap
        listen = 127.0.0.1
        ssl = required
        ssl_cert = <%1$s/both.pem
        ssl_key = <%1$s/both.pem
        mail_location = maildir:%2$s/%%u
        default_internal_user = %3$s
        default_login_user = %4$s
        first_valid_uid = 1
        passdb {
          driver = static
          args = password=%5$s
        }
        userdb {
          driver = static
          args = uid=%6$s gid=%7$s home=%1$s
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = %9$d
          }
          inet_listener imaps {
            port = %8$d
            ssl = yes
          }
        }
        service anvil {
          chroot =
        }
        """
                .formatted(
                        room,
                        maildirs(),
                        IS_ROOT ? "dovecot" : self,
                        IS_ROOT ? "dovenull" : self,
                        PASSWORD,
                        IS_ROOT ? "nobody" : self,
                        IS_ROOT ? "nogroup" : self,
                        port,
                        plainPort);
    }

    private boolean answers() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    /**
     * Without TLS, which Dovecot allows on this machine: the house trusts real certificates only.
     */
    public String plainUrl() {
        return plainUrl("ideen");
    }

    public String plainUrl(String name) {
        return "imap://%1$s:p%%2Fa%%3As%%2Bs@127.0.0.1:%2$d/%1$s@stadt.example"
                .formatted(name, plainPort);
    }

    public String url() {
        return "imaps://ideen:p%%2Fa%%3As%%2Bs@localhost:%d/ideen@stadt.example".formatted(port);
    }

    /** Words for the JVM that is to believe it. */
    public String trust() {
        return certificate.trust();
    }

    /** One for each name. */
    public Path maildirs() {
        return room.resolve("mail");
    }

    private Path maildir() {
        return maildirs().resolve("ideen");
    }

    /** What lies in somebody's inbox, as their mail program finds it. */
    public List<MimeMessage> inbox(String name) {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", plainPort, name, PASSWORD);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var letters = new ArrayList<MimeMessage>();
            for (var each : inbox.getMessages()) letters.add(new MimeMessage((MimeMessage) each));
            return letters;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where nobody can make the folder, as on a server that does not allow it. */
    void allowNoFolder() throws IOException {
        Files.createFile(maildir().resolve(".Stellwand"));
    }

    /** The server itself cannot read it. */
    void deliverUnreadable(String name) throws IOException {
        deliver(name, new byte[] {'x'});
        Files.setPosixFilePermissions(
                maildir().resolve("new").resolve(name),
                PosixFilePermissions.fromString("---------"));
    }

    public void deliver(String name, byte[] message) throws IOException {
        var draft = Files.write(maildir().resolve("tmp").resolve(name), message);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.move(draft, maildir().resolve("new").resolve(name));
    }

    /** In the inbox, or in the folder of what was fetched. */
    public long count(String folder) {
        return List.of("cur", "new").stream()
                .map(each -> maildir().resolve(folder).resolve(each).toFile().list())
                .filter(Objects::nonNull)
                .mapToLong(names -> names.length)
                .sum();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
