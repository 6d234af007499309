package stellwand.people.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import stellwand.people.Caller;
import stellwand.people.Session;
import stellwand.people.Sessions;
import stellwand.web.Frame;

/** Finds out who is asking, from our own table: there is no {@code HttpSession}. */
final class SessionFilter extends OncePerRequestFilter {
    private static final String SESSION = SessionFilter.class.getName();

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    static Caller callerOf(HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        return sessionOf(request)
                .map(session -> session.caller(locale))
                .orElseGet(() -> Caller.nobody(locale));
    }

    static Optional<Session> sessionOf(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cookies = request.getHeader(HttpHeaders.COOKIE);
        sessions.find(cookies)
                .ifPresent(session -> {
                    admit(session, request);
                    sessions.noteUse(session, cookies)
                            .ifPresent(
                                    cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
                });
        chain.doFilter(request, response);
    }

    private static void admit(Session session, HttpServletRequest request) {
        request.setAttribute(SESSION, session);
        var staff = session.staff();
        request.setAttribute(Frame.STAFF, staff != null);
        if (staff != null) request.setAttribute(Frame.WHO, staff.id());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SessionAuthentication(session));
        SecurityContextHolder.setContext(context);
    }
}
