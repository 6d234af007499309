package stellwand.round;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class RoundBeans {
    @Bean
    EventNames<RoundEvent> roundEvents() {
        return RoundEvent.NAMES;
    }

    @Bean
    Fold<RoundState> roundFold() {
        return RoundState.FOLD;
    }

    @Bean
    EventNames<PhonesEvent> phonesEvents() {
        return PhonesEvent.NAMES;
    }

    @Bean
    Fold<PhoneSteps> phoneSteps() {
        return PhoneSteps.FOLD;
    }
}
