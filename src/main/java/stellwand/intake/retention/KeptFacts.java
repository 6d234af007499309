package stellwand.intake.retention;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.retention.DataKind;
import stellwand.retention.Periods;
import stellwand.web.LegalFact;

/** What the privacy notice says of evenings, and these settings decide. */
@Configuration(proxyBeanMethods = false)
class KeptFacts {
    @Bean
    LegalFact participationKept(Periods periods, MessageSource messages) {
        return new KeptFact(DataKind.PARTICIPATION, periods, messages);
    }

    @Bean
    LegalFact photosKept(Periods periods, MessageSource messages) {
        return new KeptFact(DataKind.PHOTOS, periods, messages);
    }
}
