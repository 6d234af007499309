package stellwand.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;
import stellwand.web.UploadPath;

/** What the house needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class PaperBeans {
    @Bean
    EventNames<PaperEvent> paperEvents() {
        return PaperEvent.NAMES;
    }

    @Bean
    Fold<PaperState> paperFold() {
        return PaperState.FOLD;
    }

    @Bean
    UploadPath photoUpload() {
        return new UploadPath("/staff/workshops/{workshop}/paper");
    }
}
