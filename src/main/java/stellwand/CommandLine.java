package stellwand;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.Invocation.DoChore;
import stellwand.Invocation.Help;
import stellwand.Invocation.Measure;
import stellwand.Invocation.Serve;
import stellwand.bench.Bench;
import stellwand.demo.CardFile;
import stellwand.demo.UnreadableCards;

/** Reads the words after {@code ./stellwand}. */
record CommandLine(Subcommand subcommand, List<String> arguments, Map<String, String> options) {
    private static final int PORT = 8054;

    static Invocation parse(List<String> words, Map<String, String> environment, Path home) {
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            return new Help();
        }
        var first = words.getFirst();
        var subcommand =
                Subcommand.of(first)
                        .orElseThrow(() -> new WrongUsage("%s: no such command".formatted(first)));
        return split(subcommand, words.subList(1, words.size())).invocation(environment, home);
    }

    private static CommandLine split(Subcommand subcommand, List<String> words) {
        var arguments = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                arguments.add(word);
                continue;
            }
            var parts = word.split("=", 2);
            if (!subcommand.knows(parts[0])) {
                throw new WrongUsage("%s does not know %s".formatted(subcommand.word, parts[0]));
            }
            if (parts.length == 1 && !rest.hasNext()) {
                throw new WrongUsage("%s needs a value".formatted(word));
            }
            options.put(parts[0], parts.length == 2 ? parts[1] : rest.next());
        }
        return new CommandLine(subcommand, arguments, options);
    }

    private Invocation invocation(Map<String, String> environment, Path home) {
        if (!subcommand.takes(arguments.size())) {
            throw new WrongUsage(
                    subcommand.argument.isEmpty()
                            ? "%s takes no argument".formatted(subcommand.word)
                            : "%s takes one argument: %s"
                                    .formatted(subcommand.word, subcommand.argument));
        }
        return switch (subcommand) {
            case DEMO -> serve(share(home, "stellwand-demo"));
            case RUN -> serve(dataOf(environment, home));
            case BENCH -> measure();
            case EXPORT, IMPORT, REBUILD_VIEWS, VERIFY_HISTORY, ERASE ->
                    chore(dataOf(environment, home));
        };
    }

    private Serve serve(Path usualData) {
        return new Serve(
                subcommand.word,
                number("--port", PORT, 1, 65_535),
                data(usualData),
                option("--url").map(CommandLine::publicAddress).orElse(null),
                number("--evening", 0, 1, 500),
                cards());
    }

    /** Read once before anything starts: a row that is wrong is wrong usage. */
    private @Nullable Path cards() {
        var named = option("--cards").map(Path::of).map(Path::toAbsolutePath).orElse(null);
        if (named == null) return null;
        if (option("--evening").isEmpty()) throw new WrongUsage("--cards needs --evening N");
        try {
            CardFile.read(named);
        } catch (UnreadableCards e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
        return named;
    }

    private Measure measure() {
        var data = option("--data").map(Path::of).orElse(null);
        arguments.stream().filter(Bench::needsData).forEach(name -> checkFiles(name, data));
        return new Measure(
                arguments,
                data,
                number("--ideas", Bench.MOST_IDEAS, Bench.FEWEST_IDEAS, Bench.MOST_IDEAS));
    }

    private static void checkFiles(String bench, @Nullable Path data) {
        if (data == null) throw new WrongUsage("bench %s needs --data DIR".formatted(bench));
        var missing = Bench.missing(bench, data).orElse(null);
        if (missing != null) {
            throw new WrongUsage("--data %s: there is no %s".formatted(data, missing));
        }
    }

    private DoChore chore(Path usualData) {
        var words =
                Stream.concat(
                                arguments.stream(),
                                Stream.of("--note", "--save", "--hash")
                                        .flatMap(it -> word(it).stream()))
                        .toList();
        return new DoChore(subcommand.word, words, data(usualData));
    }

    private Optional<String> word(String option) {
        return option(option).map(value -> option + "=" + value);
    }

    private Path data(Path usual) {
        return option("--data").map(Path::of).orElse(usual).toAbsolutePath().normalize();
    }

    private static Path dataOf(Map<String, String> environment, Path home) {
        var named = environment.getOrDefault("STELLWAND_DATA_DIR", "");
        return named.isBlank() ? share(home, "stellwand") : Path.of(named);
    }

    private static Path share(Path home, String name) {
        return home.resolve(".local/share").resolve(name);
    }

    private int number(String option, int usual, int least, int most) {
        var text = option(option);
        if (text.isEmpty()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number out of range
        }
        throw new WrongUsage("%s takes a number from %d to %d".formatted(option, least, most));
    }

    /** Without slash at the end, so that paths can be added. */
    private static String publicAddress(String text) {
        try {
            var uri = URI.create(text);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // the same answer as for an address of another kind
        }
        throw new WrongUsage("--url takes an address like https://stellwand.example");
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
