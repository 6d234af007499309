package stellwand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code ?lang=ar} on any page remembers the language and leads back to the same page without it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ChosenLanguage extends OncePerRequestFilter {
    private static final String PARAMETER = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                || !query.contains(PARAMETER + "=")
                || !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var chosen = Language.of(request.getParameter(PARAMETER));
        if (chosen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(chosen.get(), request.isSecure()));
        response.setHeader(HttpHeaders.LOCATION, withoutLanguage(request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String cookie(Language language, boolean secure) {
        return ResponseCookie.from(ReadersLanguage.COOKIE, language.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build()
                .toString();
    }

    /** Begins with exactly one slash: {@code //elsewhere.example} would leave the house. */
    private static String withoutLanguage(HttpServletRequest request) {
        var address =
                ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam(PARAMETER)
                        .build();
        var query = address.getQuery();
        var path = "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
        return query == null ? path : path + "?" + query;
    }
}
