package stellwand.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can go wrong with a request before anybody in the house has judged it. */
public enum Mishap {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    WRONG_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Mishap(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static Mishap of(HttpStatusCode status) {
        for (var mishap : values()) if (mishap.status.value() == status.value()) return mishap;
        return status.is4xxClientError() ? UNREADABLE : BROKEN;
    }
}
