package stellwand.review.echo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class EchoBeans {
    @Bean
    Fold<EchoState> echoFold() {
        return EchoState.FOLD;
    }
}
