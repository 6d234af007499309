package stellwand.room;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A phone sends a photo, and the network goes. */
class HalfSentFileTest extends HouseWithHall {
    private final String words = UUID.randomUUID().toString();

    @Value("${stellwand.data.dir}")
    Path data;

    @Test
    void it_lies_in_the_data_directory_while_it_comes_and_goes_with_the_request() throws Exception {
        try (var phone = new Socket("localhost", port)) {
            phone.getOutputStream().write(halfOfAForm().getBytes(US_ASCII));
            phone.getOutputStream().flush();

            await().atMost(20, SECONDS).until(this::isThere);
        }
        await().atMost(90, SECONDS).until(() -> !isThere());
    }

    private String halfOfAForm() {
        return """
        POST /ideas/new HTTP/1.1\r
        Host: localhost:%d\r
        Content-Type: multipart/form-data; boundary=x\r
        Content-Length: 2000000\r
        \r
        --x\r
        Content-Disposition: form-data; name="picture"; filename="photo.jpg"\r
        Content-Type: image/jpeg\r
        \r
        %s%s\
        """
                .formatted(port, words, "x".repeat(500_000));
    }

    private boolean isThere() throws IOException {
        var folder = data.resolve("uploads");
        assertThat(folder).isDirectory();
        try (var files = Files.list(folder)) {
            return files.anyMatch(this::isOurs);
        }
    }

    private boolean isOurs(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(words.length()), US_ASCII).equals(words);
        } catch (IOException gone) {
            return false;
        }
    }
}
