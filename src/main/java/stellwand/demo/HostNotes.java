package stellwand.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * By the cards' keys: what the hosts of the reference evening know of its invented cards: what they
 * mean in another language, and under which heading they belong. Of a stranger's cards they know
 * neither.
 */
public record HostNotes(Map<String, Words> translations, Map<String, Words> headings) {
    static final HostNotes NONE = new HostNotes(Map.of(), Map.of());

    public record Words(String language, String text) {}

    static HostNotes ours() {
        var path = "/demo/hosts.csv";
        var notes = new HostNotes(new HashMap<>(), new HashMap<>());
        try (var in = Objects.requireNonNull(HostNotes.class.getResourceAsStream(path), path);
                var rows = format().parse(new InputStreamReader(in, UTF_8))) {
            for (var row : rows) {
                var words = new Words(row.get("language"), row.get("words"));
                notes.about(row.get("does")).put(row.get("card"), words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    private static CSVFormat format() {
        return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    }

    private Map<String, Words> about(String does) {
        return switch (does) {
            case "translate" -> translations;
            case "heading" -> headings;
            default -> throw new IllegalArgumentException("No host does this: " + does);
        };
    }

    public Optional<Words> translation(Thought thought) {
        return Optional.ofNullable(translations.get(thought.key()));
    }

    public Optional<Words> heading(Thought thought) {
        return Optional.ofNullable(headings.get(thought.key()));
    }
}
