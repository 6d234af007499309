package stellwand.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;

/** A node with a port, and a gate that knows sessions by their names. */
final class Hall implements AutoCloseable {
    final Node node;
    final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    Hall(Node node) throws Exception {
        this.node = node;
        connector.setPort(0);
        connector.setIdleTimeout(60_000);
        server.addConnector(connector);
        server.setHandler(
                new StatisticsHandler(
                        new EventStreamHandler(
                                new Handler.Abstract.NonBlocking() {
                                    @Override
                                    public boolean handle(
                                            org.eclipse.jetty.server.Request request,
                                            org.eclipse.jetty.server.Response response,
                                            org.eclipse.jetty.util.Callback callback) {
                                        response.setStatus(204);
                                        callback.succeeded();
                                        return true;
                                    }
                                },
                                node.feed,
                                this::judge)));
        server.setStopTimeout(30_000);
        server.start();
    }

    /** {@code /streams/ID}; the cookie is the session's name and, after a colon, the audience. */
    private Optional<Admission> judge(String path, String cookies) {
        if (!path.startsWith("/streams/")) return Optional.empty();
        var words = cookies.split(":", 2);
        if (revoked.contains(words[0])) return Optional.empty();
        var stream = new StreamId(Notes.KIND, UUID.fromString(path.substring(9)));
        var audience = Audience.valueOf(words[1]);
        return Optional.of(new Admission(stream, audience, words[0]));
    }

    int port() {
        return connector.getLocalPort();
    }

    Reader read(StreamId stream, Audience audience, String query) {
        return new Reader(
                port(), "/streams/" + stream.id() + query, Map.of("Cookie", "s1:" + audience));
    }

    Reader resume(StreamId stream, String lastEventId) {
        return new Reader(
                port(),
                "/streams/" + stream.id() + "?after=0",
                Map.of("Cookie", "s1:PARTICIPANT", "Last-Event-ID", lastEventId));
    }

    /** As Spring does it: first the feed, then the server with what is still open. */
    void shutDown() throws Exception {
        node.feed.stop();
        server.stop();
    }

    @Override
    public void close() {
        try {
            node.close();
            server.setStopTimeout(0);
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
