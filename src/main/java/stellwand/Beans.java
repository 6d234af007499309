package stellwand;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time and chance, handed in everywhere so that tests can choose them. */
@Configuration(proxyBeanMethods = false)
class Beans {
    /** As exact as the database keeps it: what is read back is what was said. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
