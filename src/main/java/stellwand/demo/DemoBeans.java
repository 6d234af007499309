package stellwand.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What simulated people write decides at which tables they sit, so it is read before both. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoBeans {
    @Bean
    CardStack cards(@Value("${stellwand.cards:}") String file) {
        return file.isEmpty() ? CardFile.ours() : CardFile.read(Path.of(file));
    }
}
