package stellwand.mailbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed in.
 *
 * @param from the address that letters come from
 */
record MailServer(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Encryption encryption,
        String from) {

    private static final String WAIT_MS = "15000";

    enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    /**
     * @param url {@code smtp://host}, {@code smtp://user:password@host:587?starttls} or {@code
     *     smtps://user:password@host}; special characters in the password are percent-encoded
     */
    static MailServer parse(String url, String from) {
        if (!from.contains("@")) {
            throw new IllegalArgumentException(
                    "STELLWAND_SMTP_URL needs STELLWAND_MAIL_FROM too: the address that mail comes from");
        }
        var uri = URI.create(url);
        var encryption = encryption(uri);
        if (uri.getHost() == null) throw wrong();
        return new MailServer(
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : usualPort(encryption),
                credential(uri, 0),
                credential(uri, 1),
                encryption,
                from);
    }

    private static Encryption encryption(URI uri) {
        boolean startTls = "starttls".equals(uri.getQuery());
        return switch (uri.getScheme()) {
            case "smtps" -> Encryption.TLS;
            case "smtp" -> startTls ? Encryption.STARTTLS : Encryption.NONE;
            case null, default -> throw wrong();
        };
    }

    /** Does not repeat the address: it may hold a password. */
    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "STELLWAND_SMTP_URL should look like smtp://user:password@host:587?starttls"
                        + " or smtps://user:password@host");
    }

    private static int usualPort(Encryption encryption) {
        return switch (encryption) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    private static @Nullable String credential(URI uri, int place) {
        if (uri.getRawUserInfo() == null) return null;
        var parts = uri.getRawUserInfo().split(":", 2);
        if (place >= parts.length) return null;
        var plusKept = parts[place].replace("+", "%2B");
        return URLDecoder.decode(plusKept, StandardCharsets.UTF_8);
    }

    /** As Jakarta Mail wants it. Encryption asked for is never given up in silence. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = encryption == Encryption.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.connectiontimeout", WAIT_MS);
        properties.put("mail.smtp.timeout", WAIT_MS);
        properties.put("mail.smtp.writetimeout", WAIT_MS);
        return properties;
    }

    @Override
    public String toString() {
        return "MailServer[%s:%d]".formatted(host, port);
    }
}
