package stellwand.people.passkeys;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * This house as devices know it: a passkey belongs to the name in its address, and browsers offer
 * it nowhere else. (In the standard: relying party id, and origin.)
 */
record Site(String host, String origin) {
    /** Browsers give passkeys to names, not to numbers. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+|\\[.*");

    /** Empty where browsers have no passkeys: over plain http, except on one's own machine. */
    static Optional<Site> at(URI url) {
        if (url.getHost() == null) return Optional.empty();
        var host = url.getHost().toLowerCase(Locale.ROOT);
        boolean isSafe = "https".equals(url.getScheme()) || host.equals("localhost");
        if (!isSafe || NUMBER.matcher(host).matches()) return Optional.empty();
        return Optional.of(new Site(host, url.getScheme() + "://" + host + port(url)));
    }

    private static String port(URI url) {
        int usual = "https".equals(url.getScheme()) ? 443 : 80;
        return url.getPort() == -1 || url.getPort() == usual ? "" : ":" + url.getPort();
    }
}
