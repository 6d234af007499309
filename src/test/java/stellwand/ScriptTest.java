package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./stellwand} on a bare machine: a copy that sees only the tools that a test gives it. */
class ScriptTest {
    private static final List<String> BARE_MACHINE =
            List.of("bash", "cat", "dirname", "find", "grep", "readlink", "sed", "sort", "tr");

    @TempDir Path machine;

    private Path tools;

    @BeforeEach
    void a_bare_machine() throws IOException {
        tools = Files.createDirectory(machine.resolve("tools"));
        for (var tool : BARE_MACHINE) {
            Files.createSymbolicLink(tools.resolve(tool), whereIs(tool));
        }
        var script =
                Files.readString(Path.of("stellwand")).replace("/usr/lib/jvm", jvms().toString());
        executable(machine.resolve("stellwand"), script);
        var usage = Path.of("src/main/resources/stellwand/usage.txt");
        Files.createDirectories(machine.resolve(usage).getParent());
        Files.copy(usage, machine.resolve(usage));
        Files.writeString(machine.resolve("pom.xml"), "");
        Files.createDirectory(machine.resolve("frontend"));
    }

    @Test
    void help_needs_nothing() throws IOException {
        assertThat(run("--help")).isEqualTo(new Ended(0, usage()));
        assertThat(run()).isEqualTo(new Ended(0, usage()));
    }

    @Test
    void an_unknown_command_is_told_before_anything_is_built() throws IOException {
        assertThat(run("dance"))
                .isEqualTo(
                        new Ended(
                                2,
                                "stellwand: dance: no such command; ./stellwand --help shows how\n"));
    }

    @Test
    void without_java_it_says_which_and_where_from() throws IOException {
        assertThat(run("demo"))
                .isEqualTo(
                        new Ended(
                                1,
                                "stellwand: JDK 25 or newer is missing: install temurin-25-jdk (https://adoptium.net) or set JAVA_HOME to one\n"));
    }

    @Test
    void an_older_java_is_as_good_as_none() throws IOException {
        jdk("21.0.4");

        assertThat(run("demo").output()).startsWith("stellwand: JDK 25 or newer is missing");
    }

    @Test
    void without_maven_it_says_so() throws IOException {
        jdk("25.0.1");

        assertThat(run("demo").output()).startsWith("stellwand: Maven 3.8.7 or newer is missing");
    }

    @Test
    void an_older_maven_or_node_is_as_good_as_none() throws IOException {
        jdk("25.0.1");
        tool("mvn", "echo Apache Maven 3.6.3");
        assertThat(run("demo").output()).startsWith("stellwand: Maven 3.8.7 or newer is missing");

        tool("mvn", "echo Apache Maven 3.10.0");
        tool("node", "echo v18.20.4");
        assertThat(run("demo").output()).startsWith("stellwand: Node 20 or newer is missing");
    }

    @Test
    void what_is_built_and_unchanged_is_not_built_again() throws IOException {
        jdk("25.0.1");
        Files.createDirectories(machine.resolve("target/app"));
        Files.writeString(machine.resolve("target/app/stellwand.jar"), "");

        assertThat(run("run", "--port", "8111").output())
                .startsWith("java: ")
                .endsWith("/target/app/stellwand.jar run --port 8111\n");
    }

    private record Ended(int code, String output) {}

    private Ended run(String... words) throws IOException {
        var command =
                Stream.concat(Stream.of(machine.resolve("stellwand").toString()), Stream.of(words))
                        .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", machine.toString());
        var process = builder.start();
        try {
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void jdk(String version) throws IOException {
        var home = jvms().resolve(version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        executable(home.resolve("bin/javac"), "");
        executable(home.resolve("bin/java"), "#!/usr/bin/env bash\necho \"java: $*\"\n");
    }

    private Path jvms() {
        return machine.resolve("jvm");
    }

    private void tool(String name, String does) throws IOException {
        executable(tools.resolve(name), "#!/usr/bin/env bash\n" + does + "\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path whereIs(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String usage() throws IOException {
        return Files.readString(Path.of("src/main/resources/stellwand/usage.txt"));
    }
}
