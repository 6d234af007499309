package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogfmtTest {
    @Test
    void an_event_is_one_line() {
        assertThat(line("the wall said \"no\"\nforged=line\u001b[31m", null))
                .isEqualTo(
                        "time=2017-09-14T16:00:00Z level=WARN logger=stellwand.Wall "
                                + "message=\"the wall said \\\"no\\\"\\nforged=line\\u001b[31m\"\n");
    }

    @Test
    void so_is_a_stack_trace() {
        var line = line("broken", new IllegalStateException("seq 4 is missing"));

        assertThat(line)
                .contains("trace=\"java.lang.IllegalStateException: seq 4 is missing\\n")
                .hasLineCount(1);
    }

    private static String line(String message, @Nullable Throwable trace) {
        var logger = new LoggerContext().getLogger("stellwand.Wall");
        var event = new LoggingEvent("", logger, Level.WARN, message, trace, new Object[0]);
        event.setInstant(Instant.parse("2017-09-14T16:00:00Z"));
        return new Logfmt().format(event);
    }
}
