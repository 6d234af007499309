package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What people wrote, with the themes people gave it; mostly several. */
record Contributions(List<Contribution> all) {
    static final Path CYCLING = Path.of("cimt-cycling-themes", "dataset.csv");
    private static final Path OTTENSEN =
            Path.of("cimt-ottensen-themes", "dataset-Ottensen-thematic-d1a.csv");
    private static final Set<String> NO_THEMES = Set.of("document_id", "title", "text", "url");

    record Contribution(UUID id, String text, Set<String> themes) {
        boolean isLike(Contribution other) {
            return themes.stream().anyMatch(other.themes::contains);
        }

        boolean isOfOneHalf() {
            return (id.getLeastSignificantBits() & 1) == 0;
        }
    }

    /** Three cities' cycling dialogues, with sub-themes. */
    static Contributions cycling(Path data) {
        return read(data.resolve(CYCLING), name -> name.startsWith("level2_"));
    }

    static boolean hasOttensen(Path data) {
        return Files.isRegularFile(data.resolve(OTTENSEN));
    }

    /** A quarter that wants fewer cars, with means of transport and what about them. */
    static Contributions ottensen(Path data) {
        return read(data.resolve(OTTENSEN), name -> !NO_THEMES.contains(name));
    }

    private static Contributions read(Path file, Predicate<String> isTheme) {
        try (var rows = Files.newBufferedReader(file, UTF_8)) {
            var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
            return new Contributions(
                    format.parse(rows).stream().map(row -> contribution(row, isTheme)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contribution contribution(CSVRecord row, Predicate<String> isTheme) {
        var themes =
                row.getParser().getHeaderNames().stream()
                        .filter(isTheme)
                        .filter(name -> row.get(name).equals("1"))
                        .collect(Collectors.toUnmodifiableSet());
        return new Contribution(
                UUID.nameUUIDFromBytes(row.get(0).getBytes(UTF_8)),
                row.get("title") + "\n" + row.get("text"),
                themes);
    }
}
