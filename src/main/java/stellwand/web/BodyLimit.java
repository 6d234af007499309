package stellwand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Nobody reads more than this from anybody: refused by its announced length, or while reading. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {
    static final long LIMIT_BYTES = 64 * 1024;

    /** The same as {@code max-request-size}: a file that is too large still brings its form. */
    static final long UPLOAD_LIMIT_BYTES = 32 * 1024 * 1024;

    /** A page of texts in all languages; the same as {@code max-http-form-post-size}. */
    static final long FORM_LIMIT_BYTES = 200 * 1024;

    /**
     * Read and forgotten beyond the limit: who is cut off while still sending gets a broken
     * connection instead of the answer. Beyond this it is no mistake, and the connection closes.
     */
    private static final long FORGOTTEN_BYTES = 2 * 1024 * 1024;

    private final Problems problems;
    private final ProblemAnswers answers;
    private final List<PathPattern> uploads;

    BodyLimit(Problems problems, ProblemAnswers answers, List<UploadPath> uploads) {
        this.problems = problems;
        this.answers = answers;
        var patterns = PathPatternParser.defaultInstance;
        this.uploads = uploads.stream().map(it -> patterns.parse(it.path())).toList();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request)) limitForm(request, response, chain);
        else limitApi(request, response, chain);
        if (request.getContentLengthLong() <= FORGOTTEN_BYTES) {
            request.getInputStream().skip(FORGOTTEN_BYTES);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    /** Jetty reads forms by itself, and counts those without a length. */
    private void limitForm(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLong(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Files without an announced length are counted while they are read. */
    private boolean isTooLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (!isMultipart(request)) return length > FORM_LIMIT_BYTES;
        var path = PathContainer.parsePath(request.getRequestURI());
        boolean isUpload = uploads.stream().anyMatch(it -> it.matches(path));
        return isUpload ? length > UPLOAD_LIMIT_BYTES : length < 0 || length > FORM_LIMIT_BYTES;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private void limitApi(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LIMIT_BYTES) {
            var locale = ReadersLanguage.of(request).locale();
            answers.write(problems.of(Mishap.TOO_LARGE, locale), response);
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    private static class Limited extends HttpServletRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedInputStream(super.getInputStream(), LIMIT_BYTES);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
