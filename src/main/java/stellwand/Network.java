package stellwand;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** What this machine is called by the others in the hall. */
final class Network {
    /**
     * Reserved for documentation: nobody is there, and connecting a datagram socket sends nothing.
     */
    private static final InetSocketAddress ELSEWHERE = new InetSocketAddress("192.0.2.1", 9);

    private Network() {}

    static String addressForPhones(int port) {
        return "http://%s:%d".formatted(host(), port);
    }

    private static String host() {
        try (var socket = new DatagramSocket()) {
            socket.connect(ELSEWHERE);
            return usable(socket.getLocalAddress());
        } catch (IOException | RuntimeException e) {
            return "localhost";
        }
    }

    private static String usable(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLoopbackAddress()
                ? "localhost"
                : address.getHostAddress();
    }
}
