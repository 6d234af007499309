package stellwand.demo.play;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The tempo is handed in, so that tests can be in more of a hurry. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class PlayBeans {
    @Bean
    Tempo tempo() {
        return Tempo.FAST_MOTION;
    }
}
