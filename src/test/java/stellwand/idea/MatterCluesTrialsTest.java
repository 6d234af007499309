package stellwand.idea;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.web.CsvTable;
import stellwand.web.CsvTable.Line;

/** What people wrote to other cities were ideas; see docs/mail.md for the figures. */
class MatterCluesTrialsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cimt-cycling-themes",
                "cimt-ottensen-themes",
                "cimt-locations",
                "cimt-argument-components",
                "cimt-concreteness",
                "polis-klimarat-at"
            })
    void hardly_any_idea_sounds_like_a_personal_matter(String collection) throws IOException {
        var data = System.getenv("STELLWAND_DATA");
        assumeTrue(data != null, "STELLWAND_DATA points to no folder");
        var texts = texts(Path.of(Objects.requireNonNull(data), collection));

        var found = texts.stream().filter(MatterClues::areIn).toList();

        System.out.printf("%s: %d of %d%n", collection, found.size(), texts.size());
        found.forEach(it -> System.out.println("  " + MatterClues.in(it)));
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(found).hasSizeLessThan(texts.size() / 100);
    }

    private static List<String> texts(Path collection) throws IOException {
        try (var files = Files.walk(collection)) {
            return files.filter(MatterCluesTrialsTest::isOfTexts)
                    .sorted()
                    .flatMap(MatterCluesTrialsTest::textsIn)
                    .toList();
        }
    }

    /** The rest are labels, and counts of votes. */
    private static boolean isOfTexts(Path file) {
        var name = file.getFileName().toString();
        return name.matches("dataset.*\\.[ct]sv|comments\\.csv") && !name.contains("labels");
    }

    private static Stream<String> textsIn(Path file) {
        var lines = table(file).lines();
        var first = lines.getFirst().cells();
        if (first.containsKey("comment-body")) return lines.stream().map(of("comment-body"));
        if (!first.containsKey("sentence_nr")) {
            return lines.stream().map(it -> of("title").apply(it) + "\n\n" + of("text").apply(it));
        }
        return lines.stream().collect(groupingBy(of("document_id"))).values().stream()
                .map(all -> all.stream().map(of("content")).collect(joining(" ")));
    }

    private static Function<Line, String> of(String column) {
        return line -> line.cells().getOrDefault(column, "");
    }

    private static CsvTable table(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var text = new String(bytes, UTF_8);
            var isNot = text.indexOf('\uFFFD') >= 0;
            return CsvTable.read(isNot ? new String(bytes, WINDOWS) : text).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
