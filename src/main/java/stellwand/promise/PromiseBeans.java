package stellwand.promise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class PromiseBeans {
    @Bean
    EventNames<PromiseEvent> promiseEvents() {
        return PromiseEvent.NAMES;
    }

    @Bean
    Fold<PromiseState> promiseFold() {
        return PromiseState.FOLD;
    }
}
