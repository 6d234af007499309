package stellwand.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** What a bundle says, as it stands in its file. */
public final class Bundle {
    private Bundle() {}

    /**
     * @param name as {@code messages/intake_en}
     */
    public static Map<String, String> read(String name) {
        var file = new ClassPathResource(name + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var messages = new TreeMap<String, String>();
            properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
            return messages;
        } catch (IOException missing) {
            throw new UncheckedIOException("Missing " + file.getPath(), missing);
        }
    }
}
