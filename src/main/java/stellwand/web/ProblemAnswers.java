package stellwand.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** A problem document for programs, a page for people. */
@Component
class ProblemAnswers {
    private final Problems problems;

    ProblemAnswers(Problems problems) {
        this.problems = problems;
    }

    /** Null says that the answer is written, and that there is no page to draw. */
    @Nullable ModelAndView answer(
            Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status());
        if (wantsPage(request)) return page(problem, request);
        write(problem, response);
        return null;
    }

    /**
     * @param back where staff came from; null: nowhere in this house
     * @param isOfIdeas whether the list of ideas and one's own by reply code may lead on
     */
    record Page(Problem problem, @Nullable String back, boolean isOfIdeas) {}

    private static ModelAndView page(Problem problem, HttpServletRequest request) {
        return new ModelAndView(
                "web/problem",
                "page",
                new Page(problem, back(request), path(request).startsWith("/ideas/")));
    }

    /** Whoever works through a hundred ideas goes on where one of them could not be decided. */
    private static @Nullable String back(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.REFERER);
        if (header == null || !path(request).startsWith("/staff/")) return null;
        var from = UriComponentsBuilder.fromUriString(header).build();
        var page = from.getPath();
        boolean isOurs = request.getServerName().equals(from.getHost());
        if (!isOurs || page == null || !page.startsWith("/staff")) return null;
        return from.getQuery() == null ? page : page + "?" + from.getQuery();
    }

    void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(problems.bytes(problem));
    }

    /** Where no frame stands around every page, as on the port for figures, there are no pages. */
    private static boolean wantsPage(HttpServletRequest request) {
        if (request.getAttribute(AroundEveryPage.FRAME) == null) return false;
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (path(request).startsWith("/api/") || path(request).equals("/api")) return false;
        return accept == null || !accept.contains("json") || accept.contains("text/html");
    }

    /** The address asked for, also while an error is being told. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
