package stellwand.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gateway that is asked by HTTP. With {@code {to}} and {@code {text}} in its address they are
 * filled in; without, {@code {"to": …, "text": …}} is posted to it.
 */
final class HttpTextGateway implements TextGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.shared();
    private final String url;
    private final String authorization;

    /**
     * @param authorization sent as it is in the header of that name; empty: none
     */
    HttpTextGateway(String url, String authorization) {
        this.url = url;
        this.authorization = authorization;
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("STELLWAND_TEXT_URL should begin with https://");
        }
    }

    @Override
    public Answer send(String number, String text) {
        try {
            int status = client.send(request(number, text), BodyHandlers.discarding()).statusCode();
            return answer(status);
        } catch (IOException e) {
            return new Answer.NotNow(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.NotNow("interrupted");
        }
    }

    private HttpRequest request(String number, String text) {
        var request =
                url.contains("{to}")
                        ? HttpRequest.newBuilder(filledIn(number, text)).GET()
                        : HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body(number, text)));
        if (!authorization.isBlank()) request.header("Authorization", authorization);
        return request.timeout(PATIENCE).build();
    }

    private URI filledIn(String number, String text) {
        return URI.create(url.replace("{to}", encoded(number)).replace("{text}", encoded(text)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private String body(String number, String text) {
        return json.writeValueAsString(Map.of("to", number, "text", text));
    }

    private static Answer answer(int status) {
        if (status >= 200 && status < 300) return new Answer.Taken();
        boolean isForGood =
                status >= 400
                        && status < 500
                        && status != REQUEST_TIMEOUT
                        && status != TOO_MANY_REQUESTS;
        return isForGood ? new Answer.Never("HTTP " + status) : new Answer.NotNow("HTTP " + status);
    }
}
