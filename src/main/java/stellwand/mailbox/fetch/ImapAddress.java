package stellwand.mailbox.fetch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of our addresses, and where its mail lies.
 *
 * @param workshop to which it belongs, if to one
 */
record ImapAddress(
        String address,
        @Nullable UUID workshop,
        String host,
        int port,
        String user,
        String password,
        Encryption encryption) {

    private static final String WAIT_MS = "15000";

    /** Longer than one IDLE, so that a dead connection is noticed and a quiet one is not. */
    private static final String SILENCE_MS = "360000";

    enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    /** Several, with blanks between them. */
    static List<ImapAddress> parseAll(String urls) {
        return Arrays.stream(urls.strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .map(ImapAddress::parse)
                .toList();
    }

    /**
     * @param url {@code imaps://user:password@host/ideen@stadt.example?workshop=UUID} or {@code
     *     imap://…?starttls}; special characters in the password are percent-encoded
     */
    static ImapAddress parse(String url) {
        try {
            return of(URI.create(url));
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static ImapAddress of(URI uri) {
        var login = String.valueOf(uri.getRawUserInfo()).split(":", 2);
        var address = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (uri.getHost() == null || login.length < 2 || !address.contains("@")) throw wrong();
        var options =
                uri.getQuery() == null ? List.<String>of() : List.of(uri.getQuery().split("&"));
        var encryption = encryption(uri, options.contains("starttls"));
        int port = uri.getPort() > 0 ? uri.getPort() : usualPort(encryption);
        return new ImapAddress(
                address,
                workshop(options),
                uri.getHost(),
                port,
                decoded(login[0]),
                decoded(login[1]),
                encryption);
    }

    private static Encryption encryption(URI uri, boolean startTls) {
        return switch (uri.getScheme()) {
            case "imaps" -> Encryption.TLS;
            case "imap" -> startTls ? Encryption.STARTTLS : Encryption.NONE;
            case null, default -> throw wrong();
        };
    }

    private static @Nullable UUID workshop(List<String> options) {
        return options.stream()
                .filter(each -> each.startsWith("workshop="))
                .map(each -> UUID.fromString(each.substring("workshop=".length())))
                .findFirst()
                .orElse(null);
    }

    private static int usualPort(Encryption encryption) {
        return encryption == Encryption.TLS ? 993 : 143;
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Does not repeat the address: it holds a password. */
    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "STELLWAND_MAIL_IN_URLS should look like imaps://user:password@host/ideen@stadt.example?workshop=UUID"
                        + " or imap://user:password@host/ideen@stadt.example?starttls, with blanks between several");
    }

    /** Numbers of mails are only comparable within one. */
    String mailbox() {
        return "%s@%s:%d".formatted(user, host, port);
    }

    /** As Jakarta Mail wants it. Encryption asked for is never given up in silence. */
    Properties properties() {
        var properties = new Properties();
        boolean startTls = encryption == Encryption.STARTTLS;
        properties.put("mail.imap.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.starttls.enable", String.valueOf(startTls));
        properties.put("mail.imap.starttls.required", String.valueOf(startTls));
        properties.put("mail.imap.connectiontimeout", WAIT_MS);
        properties.put("mail.imap.writetimeout", WAIT_MS);
        properties.put("mail.imap.timeout", SILENCE_MS);
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.fetchsize", String.valueOf(1024 * 1024));
        return properties;
    }

    @Override
    public String toString() {
        return "ImapAddress[%s:%d]".formatted(host, port);
    }
}
