package stellwand.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Truth;
import stellwand.web.UploadPath;

/** What the journal and the web need to know of this package. */
@Configuration(proxyBeanMethods = false)
class IntakeBeans {
    @Bean
    Truth intakeTruth() {
        return Truth.of("idea_told", "matter_told", "slip_again", "complaint_done");
    }

    @Bean
    UploadPath formUpload() {
        return new UploadPath("/ideas/new");
    }

    @Bean
    UploadPath counterUpload() {
        return new UploadPath("/staff/counter");
    }
}
