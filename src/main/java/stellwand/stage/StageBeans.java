package stellwand.stage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class StageBeans {
    @Bean
    EventNames<StageEvent> stageEvents() {
        return StageEvent.NAMES;
    }

    @Bean
    Fold<StageState> stageFold() {
        return StageState.FOLD;
    }
}
