package stellwand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Failures of ours: a number for the reader, the cause for the log. */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Logs the pattern of the address and no more of it: addresses carry codes. */
    String log(Throwable cause, HttpServletRequest request) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Incident {} at {} {}", incident, request.getMethod(), pattern, cause);
        return incident;
    }
}
