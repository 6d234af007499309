package stellwand.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers one command always with the same reply. GreenMail takes everybody. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String refused;
    private final String reply;

    /** Every recipient. */
    RefusingServer(String reply) throws IOException {
        this("RCPT", reply);
    }

    RefusingServer(String refused, String reply) throws IOException {
        this.refused = refused;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.reply = reply;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the next one, or the end of the test
            }
        }
    }

    private void talk(Socket client) throws IOException {
        say(client, "220 mail.example");
        var lines =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith(refused)) say(client, reply);
            else if (word.startsWith("QUIT")) return;
            else say(client, "250 OK");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
