package stellwand.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.TextGateway.Answer;

/** Against a real little server. */
class HttpTextGatewayTest {
    private static final String NUMBER = "+491761234567";

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void a_gateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/send", this::take);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            received.add(
                    String.join(
                            " ",
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(status, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void number_and_text_are_posted_as_json_with_what_the_operator_is_known_by() throws Exception {
        var answer = gateway("/send", "Bearer secret").send(NUMBER, "Rückmeldecode: “7KX3”");

        assertThat(answer).isEqualTo(new Answer.Taken());
        assertThat(received.take())
                .startsWith("POST /send Bearer secret {")
                .contains("\"to\":\"+491761234567\"", "\"text\":\"Rückmeldecode: “7KX3”\"");
    }

    @Test
    void or_filled_into_the_address() throws Exception {
        gateway("/send?key=k&an={to}&t={text}", "").send(NUMBER, "Ä & b");

        assertThat(received.take())
                .startsWith("GET /send?key=k&an=%2B491761234567&t=%C3%84%20%26%20b null");
    }

    @Test
    void what_it_does_not_take_now_is_tried_again_and_what_it_refuses_is_not() {
        status = 503;
        assertThat(gateway("/send", "").send(NUMBER, "")).isEqualTo(new Answer.NotNow("HTTP 503"));
        status = 429;
        assertThat(gateway("/send", "").send(NUMBER, "")).isEqualTo(new Answer.NotNow("HTTP 429"));
        status = 422;
        assertThat(gateway("/send", "").send(NUMBER, "")).isEqualTo(new Answer.Never("HTTP 422"));
        server.stop(0);
        assertThat(gateway("/send", "").send(NUMBER, "")).isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void messages_go_only_where_the_operator_pays_for_them() {
        var url = "http://localhost:%d/send".formatted(server.getAddress().getPort());
        var texts = new TextMessages(url, "", "+49, +43");

        assertThat(texts.reach("+43123456789")).isTrue();
        assertThat(texts.reach("+247123456")).isFalse();
        assertThat(texts.send("+247123456", "")).isInstanceOf(Answer.Never.class);
        assertThat(new TextMessages("", "", "+49").reach(NUMBER)).isFalse();
        assertThat(received).isEmpty();
    }

    @Test
    void a_wrong_address_is_told_at_the_start() {
        assertThatThrownBy(() -> new HttpTextGateway("gateway.example", ""))
                .hasMessageContaining("STELLWAND_TEXT_URL");
    }

    private TextGateway gateway(String path, String authorization) {
        return new HttpTextGateway(
                "http://localhost:%d%s".formatted(server.getAddress().getPort(), path),
                authorization);
    }
}
