package stellwand.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class ReviewBeans {
    @Bean
    EventNames<ReviewEvent> reviewEvents() {
        return ReviewEvent.NAMES;
    }

    @Bean
    Fold<ReviewState> reviewFold() {
        return ReviewState.FOLD;
    }

    @Bean
    Fold<SaidState> saidFold() {
        return SaidState.FOLD;
    }
}
