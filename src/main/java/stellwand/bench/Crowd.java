package stellwand.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many watchers on one thread. Each is a raw socket that reads the {@code id:} lines of its stream
 * and nothing else, so that the figures are the server's and the kernel's.
 */
final class Crowd implements AutoCloseable {
    private static final byte[] ID = {'\n', 'i', 'd', ':', ' '};

    private final Selector selector;
    private final List<Watching> watchers = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong deliveries = new AtomicLong();
    private final Arrivals arrivals;
    private volatile boolean closed;

    private static final class Watching {
        final SocketChannel channel;
        int matched;
        long number;
        boolean ready;

        Watching(SocketChannel channel) {
            this.channel = channel;
        }
    }

    /**
     * @param arrivals told when the last watcher has an event
     */
    Crowd(Contestant server, int size, boolean fromTheStart, Arrivals arrivals) {
        this.arrivals = arrivals;
        try {
            selector = Selector.open();
            var request = fromTheStart ? server.watchFromTheStart() : server.watch();
            for (int n = 0; n < size; n++) connect(server.port(), request);
        } catch (IOException e) {
            throw new IllegalStateException("The crowd could not connect", e);
        }
        Thread.ofPlatform().daemon().name("crowd").start(this::run);
    }

    private void connect(int port, byte[] request) throws IOException {
        var channel =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.write(ByteBuffer.wrap(request));
        channel.configureBlocking(false);
        var watching = new Watching(channel);
        watchers.add(watching);
        channel.register(selector, SelectionKey.OP_READ, watching);
    }

    /** How many have read their response head. */
    int ready() {
        return open.get();
    }

    long deliveries() {
        return deliveries.get();
    }

    private void run() {
        var buffer = ByteBuffer.allocateDirect(1 << 20);
        var bytes = new byte[1 << 20];
        try {
            while (!closed) {
                selector.select(50);
                for (var key : selector.selectedKeys()) read(key, buffer, bytes);
                selector.selectedKeys().clear();
            }
            selector.close();
        } catch (IOException e) {
            if (!closed) throw new IllegalStateException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer, byte[] bytes) throws IOException {
        var watching = (Watching) key.attachment();
        int size = watching.channel.read(buffer.clear());
        if (size < 0) {
            key.cancel();
            return;
        }
        buffer.flip().get(bytes, 0, size);
        if (!watching.ready) {
            watching.ready = true;
            open.incrementAndGet();
        }
        scan(watching, bytes, size);
    }

    /** A frame is written in one piece, so chunk framing never stands inside an id line. */
    private void scan(Watching watching, byte[] bytes, int size) {
        for (int at = 0; at < size; at++) {
            byte next = bytes[at];
            if (watching.matched < ID.length) {
                if (next == ID[watching.matched]) watching.matched++;
                else watching.matched = next == '\n' ? 1 : 0;
            } else if (next >= '0' && next <= '9') {
                watching.number = watching.number * 10 + next - '0';
            } else {
                arrived(watching);
                watching.matched = next == '\n' ? 1 : 0;
            }
        }
    }

    private void arrived(Watching watching) {
        deliveries.incrementAndGet();
        arrivals.arrived(watching.number, watchers.size());
        watching.number = 0;
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            for (var watching : watchers) watching.channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
