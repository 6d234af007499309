package stellwand;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import stellwand.database.CannotStart;

/**
 * Tells the operator in one line why the house stays shut, where the reason is one that the
 * operator can change.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLine implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        var line =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .flatMap(cause -> reason(cause).stream())
                        .findFirst();
        line.ifPresent(text -> System.err.println("stellwand: " + text));
        return line.isPresent();
    }

    private static Optional<String> reason(Throwable cause) {
        return switch (cause) {
            case CannotStart e -> Optional.ofNullable(e.getMessage());
            case PortInUseException e ->
                    Optional.of(
                            "Port %d is taken: stop what listens there, or choose another with --port."
                                    .formatted(e.getPort()));
            default -> Optional.empty();
        };
    }
}
