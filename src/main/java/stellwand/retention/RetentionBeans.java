package stellwand.retention;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Truth;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class RetentionBeans {
    @Bean
    Truth retentionTruth() {
        return Truth.of("retention_day");
    }
}
