package stellwand.demo.play;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** The network of the hall: what all phones share, and how many may be served at once. */
final class Hotspot implements AutoCloseable {
    private static final int AT_ONCE = 16;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECTING)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final URI house;

    Hotspot(URI house) {
        this.house = house;
    }

    HttpRequest.Builder request(String path, String cookie) {
        var request = HttpRequest.newBuilder(house.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /**
     * @throws NotTaken when the answer is neither a yes nor a way to go on
     */
    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        places.acquire();
        try {
            return yes(http.send(request.timeout(ANSWERING).build(), BodyHandlers.ofString()));
        } finally {
            places.release();
        }
    }

    /** Open until the house or the hotspot closes; takes no place. */
    <T> HttpResponse<T> stream(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return yes(http.send(request.build(), handler));
    }

    /** Open as well, and nobody waits for anything. */
    void watch(HttpRequest.Builder request) {
        var _ = http.sendAsync(request.build(), BodyHandlers.discarding());
    }

    private static <T> HttpResponse<T> yes(HttpResponse<T> answer) throws NotTaken {
        if (answer.statusCode() / 100 > 3) {
            throw new NotTaken(answer.statusCode(), answer.request().uri().getPath());
        }
        return answer;
    }

    /** At once, with all that is open. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
