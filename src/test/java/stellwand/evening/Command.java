package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ./stellwand} for a chore: in a process of its own, until it ends. */
record Command(int code, String output) {

    static Command run(Path data, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var process = started(all, environment).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.waitFor(), output);
    }

    Command succeeds() {
        assertThat(code).as(output).isZero();
        return this;
    }

    static ProcessBuilder started(List<String> words, Map<String, String> environment) {
        var all = new ArrayList<String>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.add("-Xmx512m");
        all.addAll(WarmStart.options());
        all.add("stellwand.Stellwand");
        all.addAll(words);
        var builder = new ProcessBuilder(all);
        builder.environment().putAll(environment);
        return builder;
    }
}
