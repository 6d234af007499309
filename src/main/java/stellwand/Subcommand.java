package stellwand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be asked of {@code ./stellwand}, and how. */
enum Subcommand {
    DEMO("demo", "--port --data --url --evening --cards", ""),
    RUN("run", "--port --data --url", ""),
    BENCH("bench", "--data --ideas", "[NAME]"),
    EXPORT("export", "--data", "FILE"),
    IMPORT("import", "--data", "FILE"),
    REBUILD_VIEWS("rebuild-views", "--data", ""),
    VERIFY_HISTORY("verify-history", "--data --note --save --hash", ""),
    ERASE("erase", "--data", "CODE");

    final String word;
    private final String options;
    final String argument;

    Subcommand(String word, String options, String argument) {
        this.word = word;
        this.options = options;
        this.argument = argument;
    }

    static Optional<Subcommand> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    boolean takes(int arguments) {
        var mayHaveNone = argument.isEmpty() || argument.startsWith("[");
        return arguments == 0 ? mayHaveNone : arguments == 1 && !argument.isEmpty();
    }

    boolean knows(String option) {
        return List.of(options.split(" ")).contains(option);
    }
}
