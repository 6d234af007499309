package stellwand;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * {@code time=… level=… logger=… message="…"}: one line each, also for a stack trace; for eyes and
 * for machines.
 */
class Logfmt implements StructuredLogFormatter<ILoggingEvent> {
    @Override
    public String format(ILoggingEvent event) {
        var line =
                new StringBuilder("time=")
                        .append(event.getInstant().truncatedTo(ChronoUnit.MILLIS));
        line.append(" level=").append(event.getLevel());
        line.append(" logger=").append(event.getLoggerName());
        line.append(" message=").append(quoted(event.getFormattedMessage()));
        if (event.getThrowableProxy() != null) {
            line.append(" trace=")
                    .append(quoted(ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
        return line.append('\n').toString();
    }

    private static String quoted(String text) {
        var escaped = new StringBuilder("\"");
        text.chars().forEach(unit -> escaped.append(escaped((char) unit)));
        return escaped.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                    Character.isISOControl(unit)
                            ? "\\u%04x".formatted((int) unit)
                            : String.valueOf(unit);
        };
    }
}
