package stellwand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every template the {@code frame}: a request attribute is a variable there. After security,
 * which knows who is staff.
 */
@Component
class AroundEveryPage extends OncePerRequestFilter {
    static final String FRAME = "frame";

    private final LegalTexts legalTexts;

    AroundEveryPage(LegalTexts legalTexts) {
        this.legalTexts = legalTexts;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(FRAME, Frame.around(request, legalTexts.areDefaults()));
        chain.doFilter(request, new InPlainLanguage(response));
    }

    /** Jetty writes the digits that a locale asks for into the header, in no form of a language. */
    private static final class InPlainLanguage extends HttpServletResponseWrapper {
        InPlainLanguage(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setLocale(Locale locale) {
            super.setLocale(Locale.of(locale.getLanguage()));
        }
    }
}
