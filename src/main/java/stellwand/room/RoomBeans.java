package stellwand.room;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Fold;

/** What the console remembers of the evening, beside what rules need. */
@Configuration(proxyBeanMethods = false)
class RoomBeans {
    @Bean
    Fold<Openings> openings() {
        return Openings.FOLD;
    }

    @Bean
    Fold<Pins> pins() {
        return Pins.FOLD;
    }

    @Bean
    Fold<Recency> recency() {
        return Recency.FOLD;
    }
}
