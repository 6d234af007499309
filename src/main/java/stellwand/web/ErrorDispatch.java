package stellwand.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong outside Spring MVC: in a filter, or said with {@code sendError}. */
@Controller
class ErrorDispatch implements ErrorController {
    private final Problems problems;
    private final ProblemAnswers answers;
    private final Incidents incidents;

    ErrorDispatch(Problems problems, ProblemAnswers answers, Incidents incidents) {
        this.problems = problems;
        this.answers = answers;
        this.incidents = incidents;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable ModelAndView error(Locale locale, HttpServletRequest in, HttpServletResponse out)
            throws IOException {
        var cause = in.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var mishap = cause instanceof Exception failed ? mishap(failed, in) : told(in);
        var incident =
                mishap == Mishap.BROKEN && cause instanceof Throwable failure
                        ? incidents.log(failure, in)
                        : null;
        return answers.answer(problems.of(mishap, locale, incident), in, out);
    }

    /** A database that is away is no failure of ours, also where a filter found out. */
    private static Mishap mishap(Exception cause, HttpServletRequest request) {
        var known = Mishaps.mishap(cause);
        return known == Mishap.BROKEN ? told(request) : known;
    }

    /** Whoever types {@code /error} by hand gets what every unknown address gets. */
    private static Mishap told(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code
                ? Mishap.of(HttpStatusCode.valueOf(code))
                : Mishap.NOT_FOUND;
    }
}
