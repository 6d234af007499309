package stellwand.evening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Between a browser and the server, so that it can be pulled out. A browser that is told to be
 * offline asks for nothing new, but goes on listening to a feed that it has opened.
 */
final class Cable implements AutoCloseable {
    private final ServerSocket socket;
    private final int server;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean plugged = true;

    /** Plugged in. */
    Cable(URI server) throws IOException {
        this.socket = new ServerSocket(0);
        this.server = server.getPort();
        Thread.ofVirtual().start(this::carry);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + socket.getLocalPort() + path);
    }

    void unplug() {
        plugged = false;
        lines.forEach(Cable::cut);
    }

    void plugIn() {
        plugged = true;
    }

    private void carry() {
        while (!socket.isClosed()) {
            try {
                var browser = socket.accept();
                Thread.ofVirtual().start(() -> connect(browser));
            } catch (IOException _) {
                return; // the test is over
            }
        }
    }

    private void connect(Socket browser) {
        try (browser;
                var house = new Socket("localhost", server)) {
            lines.add(browser);
            lines.add(house);
            if (!plugged) return;
            var back = Thread.ofVirtual().start(() -> pump(house, browser));
            pump(browser, house);
            back.join();
        } catch (IOException _) {
            // The server was killed.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lines.removeIf(Socket::isClosed);
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // Cut: the other direction ends as well.
        } finally {
            cut(from);
            cut(to);
        }
    }

    private static void cut(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        unplug();
    }
}
