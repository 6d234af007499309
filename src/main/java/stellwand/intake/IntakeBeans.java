package stellwand.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.web.UploadPath;

/** What the web needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class IntakeBeans {
    @Bean
    UploadPath formUpload() {
        return new UploadPath("/ideas/new");
    }

    @Bean
    UploadPath counterUpload() {
        return new UploadPath("/staff/counter");
    }
}
