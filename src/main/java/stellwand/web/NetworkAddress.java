package stellwand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;

/**
 * From where somebody comes, as far as the network tells: what limits count by. Never kept, never
 * logged.
 *
 * <p>Behind a proxy of the house's own network everybody comes from there; whom it saw is what it
 * wrote last. What others write before that, or from elsewhere, counts for nothing; nor does what
 * is no address.
 */
public final class NetworkAddress {
    private static final String FORWARDED = "X-Forwarded-For";

    /** A household is given so many bytes of an address, and makes up the others itself. */
    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** The address, or of IPv6 the network with its 64 bits: it counts as one. */
    public static String of(HttpServletRequest from) {
        var peer = parse(from.getRemoteAddr());
        return peer.filter(NetworkAddress::isOurs)
                .flatMap(_ -> lastSeen(from))
                .or(() -> peer)
                .map(NetworkAddress::counted)
                .orElseGet(from::getRemoteAddr);
    }

    /** A proxy that adds to what a client sent may do so in a line of its own. */
    private static Optional<InetAddress> lastSeen(HttpServletRequest from) {
        var lines = Collections.list(from.getHeaders(FORWARDED));
        if (lines.isEmpty()) return Optional.empty();
        var hops = lines.getLast();
        return parse(hops.substring(hops.lastIndexOf(',') + 1).strip());
    }

    /** Asks no name server. */
    private static Optional<InetAddress> parse(String literal) {
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** On this machine, or where no address of the internet is (RFC 1918, RFC 4193). */
    private static boolean isOurs(InetAddress peer) {
        return peer.isLoopbackAddress() || peer.isSiteLocalAddress() || isUniqueLocal(peer);
    }

    private static boolean isUniqueLocal(InetAddress peer) {
        return peer instanceof Inet6Address && (peer.getAddress()[0] & 0xfe) == 0xfc;
    }

    private static String counted(InetAddress address) {
        if (!(address instanceof Inet6Address)) return address.getHostAddress();
        return HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64";
    }
}
