package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;

class ConnectorsTest {
    @Test
    void a_hall_of_phones_may_wait_to_be_accepted() {
        var factory = new JettyServletWebServerFactory(0);
        new Connectors().customize(factory);
        var server = (JettyWebServer) factory.getWebServer();

        assertThat(server.getServer().getConnectors())
                .allSatisfy(connector ->
                        assertThat(((ServerConnector) connector).getAcceptQueueSize())
                                .isEqualTo(4096));
    }
}
