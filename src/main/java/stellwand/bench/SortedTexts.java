package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * German texts that people have sorted, in three ways.
 *
 * @param few as many as an earlier trial of the baseline learnt from, too
 */
record SortedTexts(String name, List<Sorted> all, List<Few> few) {

    /**
     * @param ofEach so many of each choice, or in all
     */
    record Few(int many, boolean ofEach) {
        Split split(List<Sorted> texts, long seed) {
            return ofEach ? Split.fewOfEach(texts, many, seed) : Split.few(texts, many, seed);
        }

        String named() {
            return ofEach ? many + " of each" : many + " in all";
        }
    }

    private static final Path CLIMATE = Path.of("polis-klimarat-at");
    private static final Path SENTENCES = Path.of("cimt-argument-components");

    private static final List<String> TABLES =
            List.of(
                    "energie",
                    "ernaehrung-landnutzung",
                    "mobilitaet",
                    "produktion-konsum",
                    "wohnen");
    private static final List<String> PROCESSES = List.of("CDB", "CDC", "CDM", "CQB", "MCK");

    /** A reason, or what somebody wants; a sentence that is both or neither is left out. */
    private static final Set<String> CHALLENGE_OR_SOLUTION = Set.of("premise", "mpos");

    /** Questions about the person, put in by those who held the assembly. */
    private static final String ORGANISERS = "Eine Frage zu deiner Person";

    /** Below the data directory. */
    static List<Path> files() {
        return Stream.of(
                        TABLES.stream().map(SortedTexts::climate),
                        Stream.of(Contributions.CYCLING),
                        PROCESSES.stream().map(SortedTexts::sentences))
                .flatMap(it -> it)
                .toList();
    }

    static List<SortedTexts> read(Path data) {
        return List.of(
                new SortedTexts(
                        "theme tables",
                        tables(data),
                        List.of(new Few(50, true), new Few(100, true), new Few(200, true))),
                new SortedTexts(
                        "cycling themes",
                        themes(data),
                        List.of(new Few(200, false), new Few(400, false), new Few(800, false))),
                new SortedTexts("challenge or solution", kinds(data), List.of()));
    }

    private static List<Sorted> tables(Path data) {
        return TABLES.stream()
                .flatMap(table ->
                        rows(data.resolve(climate(table)), ',')
                                .map(row -> row.get("comment-body"))
                                .filter(text -> !text.startsWith(ORGANISERS))
                                .map(text -> Sorted.of(letters(text), text, table)))
                .toList();
    }

    private static Path climate(String table) {
        return CLIMATE.resolve(table).resolve("comments.csv");
    }

    /** The same card on two tables is one origin. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static List<Sorted> themes(Path data) {
        return rows(data.resolve(Contributions.CYCLING), ',')
                .map(row ->
                        Sorted.of(
                                row.get(0),
                                row.get("title") + "\n" + row.get("text"),
                                row.get("main_category_level1")))
                .toList();
    }

    private static List<Sorted> kinds(Path data) {
        return PROCESSES.stream()
                .flatMap(process -> rows(data.resolve(sentences(process)), '\t'))
                .filter(row -> CHALLENGE_OR_SOLUTION.contains(row.get("code")))
                .map(row -> Sorted.of(row.get("document_id"), row.get("content"), row.get("code")))
                .toList();
    }

    private static Path sentences(String process) {
        return SENTENCES.resolve("dataset_" + process + ".tsv");
    }

    private static Stream<CSVRecord> rows(Path file, char delimiter) {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        try (var rows = Files.newBufferedReader(file, UTF_8)) {
            return format.parse(rows).getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
