package stellwand.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Somebody sends more than is read here. */
class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    BodyTooLargeException(long limitBytes) {
        super("More than %d bytes".formatted(limitBytes));
    }

    static boolean caused(@Nullable Throwable failure) {
        if (failure == null) return false;
        return failure instanceof BodyTooLargeException || caused(failure.getCause());
    }
}
