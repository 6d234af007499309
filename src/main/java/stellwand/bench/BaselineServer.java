package stellwand.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The least that a durable board can do, to compare with: appends each batch of posts to a file
 * with one fsync, then writes the batch's ready-made bytes to every socket. No rule, no session, no
 * framework. GET opens a stream ({@code ?after=0}: with everything so far), POST adds an event.
 */
final class BaselineServer {
    private static final byte[] HEAD =
            ascii("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");

    private record Post(Client author, String body) {}

    private static final class Client {
        final SocketChannel channel;
        ByteBuffer in = ByteBuffer.allocate(1024);
        boolean watching;

        Client(SocketChannel channel) {
            this.channel = channel;
        }
    }

    private final Selector selector = Selector.open();
    private final LinkedBlockingQueue<Post> posted = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<List<Post>> durable = new ConcurrentLinkedQueue<>();
    private final List<Client> watchers = new ArrayList<>();
    private final List<byte[]> events = new ArrayList<>();

    private BaselineServer() throws IOException {}

    static void main(String... arguments) throws IOException {
        new BaselineServer().serve(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void serve(int port, Path file) throws IOException {
        var log = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Thread.ofPlatform().daemon().name("fsync").start(() -> makeDurable(log));
        var server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 4096);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        System.out.println("ready: http://127.0.0.1:" + port);
        while (true) {
            selector.select();
            for (var key : selector.selectedKeys()) serve(key, server);
            selector.selectedKeys().clear();
            for (var batch = durable.poll(); batch != null; batch = durable.poll()) tell(batch);
        }
    }

    private void makeDurable(FileChannel log) {
        try {
            while (true) {
                var batch = new ArrayList<Post>();
                batch.add(posted.take());
                posted.drainTo(batch);
                for (var post : batch) writeFully(log, post.body());
                log.force(false);
                durable.add(batch);
                selector.wakeup();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeFully(FileChannel log, String body) throws IOException {
        var bytes = ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) log.write(bytes);
    }

    private void serve(SelectionKey key, ServerSocketChannel server) {
        try {
            if (key.isAcceptable()) accept(server);
            else read((Client) key.attachment());
        } catch (IOException e) {
            leave(key);
        }
    }

    private void leave(SelectionKey key) {
        key.cancel();
        if (key.attachment() instanceof Client client) watchers.remove(client);
    }

    private void accept(ServerSocketChannel server) throws IOException {
        for (var channel = server.accept(); channel != null; channel = server.accept()) {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.register(selector, SelectionKey.OP_READ, new Client(channel));
        }
    }

    private void read(Client client) throws IOException {
        if (client.channel.read(client.in) < 0) throw new IOException("gone");
        var request =
                new String(client.in.array(), 0, client.in.position(), StandardCharsets.UTF_8);
        int head = request.indexOf("\r\n\r\n");
        if (head < 0) return;
        if (request.startsWith("GET")) {
            client.in.clear();
            watch(client, request.contains("after=0"));
        } else if (request.endsWith("}")) {
            client.in.clear();
            posted.add(new Post(client, request.substring(head + 4)));
        }
    }

    private void watch(Client client, boolean all) throws IOException {
        write(client, HEAD);
        if (all) for (var event : events) write(client, event);
        if (!client.watching) watchers.add(client);
        client.watching = true;
        client.in = ByteBuffer.allocate(64);
    }

    private void tell(List<Post> batch) {
        var all = new ByteArrayOutputStream();
        for (var post : batch) {
            var seq = events.size() + 1;
            var event = "id: " + seq + "\ndata: " + post.body() + "\n\n";
            events.add(event.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(events.getLast());
            answer(post.author(), "{\"seq\":" + seq + "}");
        }
        var bytes = ByteBuffer.allocateDirect(all.size()).put(all.toByteArray()).flip();
        for (var watcher : watchers) write(watcher, bytes.duplicate());
    }

    private static void answer(Client author, String body) {
        var head = "HTTP/1.1 201 Created\r\nContent-Length: " + body.length() + "\r\n\r\n";
        write(author, ByteBuffer.wrap(ascii(head + body)));
    }

    private static void write(Client client, byte[] bytes) {
        write(client, ByteBuffer.wrap(bytes));
    }

    /** Spins for the rare full socket: there are no slow readers in this race. */
    private static void write(Client client, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) client.channel.write(bytes);
        } catch (IOException e) {
            client.watching = false;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
