package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The operator's gateway for text messages, which takes whatever comes. */
final class Gateway {
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Gateway() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(here, 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    texts.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    exchange.sendResponseHeaders(202, -1);
                    exchange.close();
                });
        server.start();
    }

    String url() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    List<String> textsTo(String number) {
        return texts.stream().filter(it -> it.contains(number)).toList();
    }

    void close() {
        server.stop(0);
    }
}
