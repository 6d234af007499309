package stellwand.web;

import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Of a proxy in front of us the web server believes how it was spoken to, and not for whom it
 * speaks: it would take the first address of a list, which is the client's to choose. That is
 * {@link NetworkAddress}'s to say. So it takes the place of Spring's own {@code
 * server.forward-headers-strategy}, which is off.
 */
@Component
@ConditionalOnProperty("stellwand.behind-proxy")
class BelievedProxy implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(BelievedProxy::customize);
    }

    private static void customize(Server server) {
        var believed = new ForwardedRequestCustomizer();
        believed.setForwardedHeader(null);
        believed.setForwardedForHeader(null);
        for (var connector : server.getConnectors()) {
            for (var factory : connector.getConnectionFactories()) {
                if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                    http.getHttpConfiguration().addCustomizer(believed);
                }
            }
        }
    }
}
