package stellwand.people.guard;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the checks in front of every controller. Their "no" is told where all are: in {@code web}.
 */
@Configuration(proxyBeanMethods = false)
class GuardBeans {

    @Bean
    WebMvcConfigurer guard(@Value("${stellwand.url:http://localhost:8054}") URI url) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OriginCheck(url));
                registry.addInterceptor(new AccessCheck());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
