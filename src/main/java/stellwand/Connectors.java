package stellwand;

import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A whole hall joins in the same second: with Jetty's own accept queue the last phones wait for
 * seconds.
 */
@Component
class Connectors implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {
    static final int WAITING_TO_BE_ACCEPTED = 4096;

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                if (connector instanceof ServerConnector network) {
                    network.setAcceptQueueSize(WAITING_TO_BE_ACCEPTED);
                }
            }
        });
    }
}
