package stellwand.people.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import stellwand.web.RefusedException;

/**
 * Takes nothing from forms and scripts of other sites; instead of form tokens.
 *
 * <p>Browsers say where a request that may change something came from, and pages cannot make them
 * lie: {@code Sec-Fetch-Site} over https, {@code Origin} with every POST since 2020, also over a
 * hall's plain http. So whoever sends neither is no browser under another site's control but a
 * program (curl, a load client), which holds no cookie that was not given to it, and may pass.
 * {@code Origin: null} is a page that hides where it is from, and may not. (The order is that of
 * Go's {@code http.CrossOriginProtection}. Our {@code Referrer-Policy} must not be {@code
 * no-referrer}: with it browsers send {@code Origin: null} from our own forms.)
 */
final class OriginCheck implements HandlerInterceptor {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String ourselves;

    OriginCheck(URI url) {
        this.ourselves = authority(url.toString());
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HARMLESS.contains(request.getMethod()) || isOurs(request)) return true;
        throw new RefusedException(Refusal.CAME_FROM_ANOTHER_SITE);
    }

    private boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OURS.contains(site);
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) return true;
        var from = authority(origin);
        return from.equals(ourselves) || from.equals(request.getHeader(HttpHeaders.HOST));
    }

    /** Host and port. Not the scheme: a proxy may speak https for us. */
    private static String authority(String origin) {
        return origin.replaceFirst("^https?://", "")
                .replaceFirst("/.*$", "")
                .toLowerCase(Locale.ROOT);
    }
}
