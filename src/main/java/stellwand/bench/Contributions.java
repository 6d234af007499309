package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What people wrote to three cities' cycling dialogues, with the sub-themes people gave it. */
record Contributions(List<Contribution> all) {

    record Contribution(UUID id, String text, Set<String> themes) {
        boolean isLike(Contribution other) {
            return themes.stream().anyMatch(other.themes::contains);
        }
    }

    static Contributions read(Path data) {
        var file = data.resolve(Bench.CONTRIBUTIONS);
        try (var rows = Files.newBufferedReader(file, UTF_8)) {
            var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
            return new Contributions(
                    format.parse(rows).stream().map(Contributions::contribution).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contribution contribution(CSVRecord row) {
        var themes =
                row.getParser().getHeaderNames().stream()
                        .filter(name -> name.startsWith("level2_"))
                        .filter(name -> row.get(name).equals("1"))
                        .collect(Collectors.toUnmodifiableSet());
        return new Contribution(
                UUID.nameUUIDFromBytes(row.get(0).getBytes(UTF_8)),
                row.get("title") + "\n" + row.get("text"),
                themes);
    }
}
