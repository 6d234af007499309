package stellwand.unit;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;
import stellwand.journal.Passing;
import stellwand.journal.Truth;
import stellwand.web.UploadPath;

/** What the journal and the web need to know of this package. */
@Configuration(proxyBeanMethods = false)
class UnitBeans {
    @Bean
    EventNames<UnitEvent> unitEvents() {
        return UnitEvent.NAMES;
    }

    @Bean
    Fold<DirectoryState> directoryFold() {
        return DirectoryState.FOLD;
    }

    @Bean
    Truth unitTruth() {
        return Truth.of("unit_mail", "unit_post", "unit_by_two");
    }

    @Bean
    Passing unitPassing() {
        return new Passing(List.of("unit_file"));
    }

    @Bean
    UploadPath unitUpload() {
        return new UploadPath("/staff/units/files");
    }
}
