package stellwand;

import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The first lines on standard output, for people and for scripts; other packages' lines follow by
 * their own listeners.
 */
@Component
@Profile({"demo", "run"})
class ReadyLines {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyLines.class);

    private final String url;
    private final String data;

    ReadyLines(
            @Value("${stellwand.local-url}") String url,
            @Value("${stellwand.data.dir}") String data) {
        this.url = url;
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void print() {
        System.out.println("ready: " + url);
        System.out.println("pid: " + ProcessHandle.current().pid());
        System.out.println("data: " + data);
        LOG.info("ready after {} ms", ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
