package stellwand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import stellwand.Invocation.DoChore;
import stellwand.Invocation.Help;
import stellwand.Invocation.Measure;
import stellwand.Invocation.Serve;
import stellwand.bench.Bench;

/** The product: one deployable. */
@SpringBootApplication
class Stellwand {
    private static final int WRONG_USAGE = 2;

    static void main(String[] words) {
        try {
            obey(CommandLine.parse(List.of(words), System.getenv(), home()));
        } catch (WrongUsage e) {
            System.err.println("stellwand: " + e.getMessage() + "; ./stellwand --help shows how");
            System.exit(WRONG_USAGE);
        }
    }

    private static void obey(Invocation invocation) {
        switch (invocation) {
            case Help _ -> System.out.print(usage());
            case Serve serve -> House.open(serve);
            case DoChore chore -> System.exit(House.run(chore));
            case Measure(var names, var data, int ideas) -> measure(names, data, ideas);
        }
    }

    private static void measure(List<String> names, @Nullable Path data, int ideas) {
        for (var name : names.isEmpty() ? Bench.namesFor(data) : names) {
            if (!Bench.run(name, data, ideas)) {
                throw new WrongUsage(
                        "%s: no such bench, but %s"
                                .formatted(name, String.join(", ", Bench.NAMES)));
            }
        }
    }

    private static String usage() {
        try (var text = Objects.requireNonNull(Stellwand.class.getResourceAsStream("usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
