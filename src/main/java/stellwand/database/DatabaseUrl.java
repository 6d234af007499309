package stellwand.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code STELLWAND_DATABASE_URL}, written as PostgreSQL's tools or as Java's do. */
final class DatabaseUrl {
    private DatabaseUrl() {}

    static Address parse(String text) {
        var uri = uri(text.strip().replaceFirst("^jdbc:", ""));
        var authority = uri.getRawAuthority();
        var path = uri.getRawPath();
        if (!String.valueOf(uri.getScheme()).matches("postgres(ql)?")
                || authority == null
                || path.length() < 2) {
            throw unreadable();
        }
        var parameters = parameters(uri);
        var at = authority.lastIndexOf('@');
        var login = at < 0 ? "" : authority.substring(0, at);
        var user =
                Optional.ofNullable(parameters.remove("user"))
                        .orElse(login.replaceFirst(":.*", ""));
        var password =
                Optional.ofNullable(parameters.remove("password"))
                        .orElse(login.replaceFirst("^[^:]*:?", ""));
        var url = "jdbc:postgresql://" + authority.substring(at + 1) + path + query(parameters);
        return new Address(url, decoded(user), decoded(password));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    private static Map<String, String> parameters(URI uri) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], parts[1]);
            }
        }
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    /** A plus is a plus: in passwords it is more frequent than a space. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the text itself: it may hold a password. */
    private static CannotStart unreadable() {
        return new CannotStart(
                "STELLWAND_DATABASE_URL is not readable: write postgresql://user:password@host:5432/database, with special characters percent-encoded.");
    }
}
