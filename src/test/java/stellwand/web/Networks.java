package stellwand.web;

import java.util.UUID;

/** Addresses from which people come: each counts by itself, and a proxy of ours has seen it. */
public final class Networks {
    private Networks() {}

    /** From where nobody has come before. */
    public static String any() {
        return of(UUID.randomUUID());
    }

    /** The same for the same one. In the network that is kept for examples (RFC 3849). */
    public static String of(UUID who) {
        int network = who.hashCode();
        return "2001:db8:%x:%x::1".formatted(network >>> 16, network & 0xffff);
    }
}
