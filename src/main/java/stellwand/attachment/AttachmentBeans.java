package stellwand.attachment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Truth;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class AttachmentBeans {
    @Bean
    Truth attachmentTruth() {
        return Truth.of("attachment");
    }
}
