package stellwand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.JournalUnavailable;

/** The one place that turns refusals and exceptions into an answer. */
@ControllerAdvice
@Order
class Mishaps {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;
    private final ProblemAnswers answers;
    private final Incidents incidents;

    Mishaps(Problems problems, ProblemAnswers answers, Incidents incidents) {
        this.problems = problems;
        this.answers = answers;
        this.incidents = incidents;
    }

    @ExceptionHandler
    @Nullable ModelAndView refused(
            RefusedException refused, Locale locale, HttpServletRequest in, HttpServletResponse out)
            throws IOException {
        return answers.answer(problems.of(refused.reason(), locale), in, out);
    }

    @ExceptionHandler
    @Nullable ModelAndView broken(
            Exception cause, Locale locale, HttpServletRequest in, HttpServletResponse out)
            throws IOException {
        var mishap = mishap(cause);
        var incident = mishap == Mishap.BROKEN ? incidents.log(cause, in) : null;
        if (cause instanceof ErrorResponse told) copy(told.getHeaders(), out);
        if (mishap == Mishap.BUSY) out.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answers.answer(problems.of(mishap, locale, incident), in, out);
    }

    /** For example which methods are allowed. */
    private static void copy(HttpHeaders headers, HttpServletResponse out) {
        headers.forEach((name, values) -> values.forEach(value -> out.addHeader(name, value)));
    }

    /** Whether somebody may is judged by the security filters, which catch these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyIsListeningAnyMore() {}

    static Mishap mishap(Exception cause) {
        return switch (cause) {
            case HttpMessageNotReadableException unreadable ->
                    BodyTooLargeException.caused(unreadable) ? Mishap.TOO_LARGE : Mishap.UNREADABLE;
            case MethodArgumentTypeMismatchException _ -> Mishap.NOT_FOUND;
            case MaxUploadSizeExceededException _ -> Mishap.TOO_LARGE;
            case MultipartException _ -> Mishap.UNREADABLE;
            case JournalUnavailable _ -> Mishap.BUSY;
            case DataAccessResourceFailureException _ -> Mishap.BUSY;
            case CannotCreateTransactionException _ -> Mishap.BUSY;
            case ErrorResponse told -> Mishap.of(told.getStatusCode());
            case HttpException.IllegalStateException form -> unreadable(form);
            default -> BodyTooLargeException.caused(cause) ? Mishap.TOO_LARGE : Mishap.BROKEN;
        };
    }

    /** Jetty reads forms itself: what is over its limits is a state, anything else a mistake. */
    private static Mishap unreadable(Exception form) {
        return NestedExceptionUtils.getMostSpecificCause(form) instanceof IllegalStateException
                ? Mishap.TOO_LARGE
                : Mishap.UNREADABLE;
    }
}
