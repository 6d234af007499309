package stellwand.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server as a city runs it: nothing in the clear but {@code STARTTLS}, and a login.
 * GreenMail speaks no {@code STARTTLS}, so it stands behind a door that does.
 */
public final class StartTlsServer implements AutoCloseable {
    private static final String USER = "stellwand";
    private static final String PASSWORD = "p/a:s+s";
    private static final String USER_AND_PASSWORD = "stellwand:p%2Fa%3As+s";

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ServerSocket door;
    private final Certificate certificate;
    private final SSLContext tls;
    private final List<String> inTheClear = new CopyOnWriteArrayList<>();
    private final List<String> sealed = new CopyOnWriteArrayList<>();

    /**
     * @param room where its certificate is kept
     */
    public StartTlsServer(Path room) throws IOException {
        certificate = Certificate.of("localhost", room);
        tls = certificate.context();
        mail.start();
        mail.setUser(USER, PASSWORD);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** For {@code STELLWAND_SMTP_URL}. */
    public String url() {
        return "smtp://%s@localhost:%d?starttls".formatted(USER_AND_PASSWORD, door.getLocalPort());
    }

    /** What makes a Java trust it: for {@code JDK_JAVA_OPTIONS}. */
    public String trust() {
        return certificate.trust();
    }

    /** All that an eavesdropper heard. */
    public List<String> inTheClear() {
        return inTheClear;
    }

    /** All that the client said after that. */
    public List<String> sealed() {
        return sealed;
    }

    /** The body of the newest letter, once so many are there. */
    public String letter(int count) {
        if (!mail.waitForIncomingEmail(60_000, count)) {
            throw new IllegalStateException("Only %d letters".formatted(count()));
        }
        return Both.of(mail.getReceivedMessages()[count - 1]).plain();
    }

    public int count() {
        return mail.getReceivedMessages().length;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> welcome(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void welcome(Socket client) {
        try (client) {
            say(client.getOutputStream(), "220 mail.example");
            var lines = lines(client);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                inTheClear.add(line);
                if (line.equalsIgnoreCase("STARTTLS")) {
                    say(client.getOutputStream(), "220 go ahead");
                    bridge(sealed(client));
                    return;
                }
                say(client.getOutputStream(), answer(line));
            }
        } catch (IOException hungUp) {
            return;
        }
    }

    private static String answer(String line) {
        var word = line.toUpperCase(Locale.ROOT);
        if (word.startsWith("EHLO")) return "250-mail.example\r\n250 STARTTLS";
        return word.startsWith("QUIT") ? "221 bye" : "530 5.7.0 Must issue STARTTLS first";
    }

    private SSLSocket sealed(Socket client) throws IOException {
        var socket =
                (SSLSocket)
                        tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private void bridge(SSLSocket client) throws IOException {
        try (client;
                var inside =
                        new Socket(InetAddress.getLoopbackAddress(), mail.getSmtp().getPort())) {
            var answers = lines(inside);
            answers.readLine(); // the greeting was given at the door
            Thread.ofVirtual().start(() -> pass(answers, client, null));
            pass(lines(client), inside, sealed);
        }
    }

    private static void pass(BufferedReader from, Socket to, @Nullable List<String> heard) {
        try {
            for (var line = from.readLine(); line != null; line = from.readLine()) {
                if (heard != null) heard.add(line);
                say(to.getOutputStream(), line);
            }
        } catch (IOException hungUp) {
            return;
        }
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        mail.stop();
    }
}
