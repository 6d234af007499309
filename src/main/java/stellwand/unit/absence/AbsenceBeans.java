package stellwand.unit.absence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Truth;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class AbsenceBeans {
    @Bean
    Truth absenceTruth() {
        return Truth.of("unit_absence");
    }
}
