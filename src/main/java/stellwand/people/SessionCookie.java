package stellwand.people;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** How the token travels. */
@Component
final class SessionCookie {
    static final String NAME = "stellwand";
    private static final String PREFIX = NAME + "=";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final boolean secure;

    SessionCookie(@Value("${stellwand.url:http://localhost:8054}") URI url) {
        this.secure = "https".equals(url.getScheme());
    }

    Optional<Token> read(@Nullable String header) {
        if (header == null || !header.contains(PREFIX)) return Optional.empty();
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .filter(TOKEN.asMatchPredicate())
                .findFirst()
                .map(Token::new);
    }

    String write(Token token) {
        return cookie(token.text(), Sessions.FORGOTTEN_AFTER);
    }

    String erase() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
