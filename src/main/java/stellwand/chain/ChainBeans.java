package stellwand.chain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class ChainBeans {
    @Bean
    EventNames<ChainEvent> chainEvents() {
        return ChainEvent.NAMES;
    }

    @Bean
    Fold<ChainsState> chainsFold() {
        return ChainsState.FOLD;
    }
}
