package stellwand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stellwand.Invocation.DoChore;
import stellwand.Invocation.Help;
import stellwand.Invocation.Measure;
import stellwand.Invocation.Serve;

class CommandLineTest {
    private static final Path HOME = Path.of("/home/aylin");
    private static final Path DATA = HOME.resolve(".local/share/stellwand");
    private static final Path DEMO_DATA = HOME.resolve(".local/share/stellwand-demo");

    @Test
    void run_needs_no_option() {
        assertThat(parsed("run")).isEqualTo(new Serve("run", 8054, DATA, null, 0, null));
    }

    @Test
    void demo_keeps_its_data_apart_and_at_the_same_place() {
        assertThat(parsed("demo")).isEqualTo(new Serve("demo", 8054, DEMO_DATA, null, 0, null));
    }

    @Test
    void options_come_in_any_order_and_with_or_without_equals_sign() {
        assertThat(parsed("demo", "--evening", "30", "--data=/srv/x", "--port", "8111"))
                .isEqualTo(new Serve("demo", 8111, Path.of("/srv/x"), null, 30, null));
    }

    @Test
    void the_public_address_ends_without_slash() {
        assertThat(parsed("run", "--url", "https://stellwand.example/"))
                .isEqualTo(new Serve("run", 8054, DATA, "https://stellwand.example", 0, null));
    }

    @Test
    void the_environment_may_name_the_data_directory_but_never_for_the_demo() {
        var environment = Map.of("STELLWAND_DATA_DIR", "/srv/stellwand");

        assertThat(CommandLine.parse(List.of("run"), environment, HOME))
                .isEqualTo(new Serve("run", 8054, Path.of("/srv/stellwand"), null, 0, null));
        assertThat(CommandLine.parse(List.of("demo"), environment, HOME))
                .isEqualTo(new Serve("demo", 8054, DEMO_DATA, null, 0, null));
    }

    @Test
    void a_chore_gets_its_argument() {
        assertThat(parsed("export", "all.zip", "--data", "/srv/x"))
                .isEqualTo(new DoChore("export", List.of("all.zip"), Path.of("/srv/x")));
        assertThat(parsed("rebuild-views"))
                .isEqualTo(new DoChore("rebuild-views", List.of(), DATA));
        assertThat(parsed("bench")).isEqualTo(new Measure(List.of(), null, 1_000_000));
    }

    @Test
    void the_register_may_be_measured_among_fewer_ideas() {
        assertThat(parsed("bench", "register", "--ideas", "100000"))
                .isEqualTo(new Measure(List.of("register"), null, 100_000));
    }

    @Test
    void verify_history_gets_the_files_that_it_reads_and_writes() {
        assertThat(parsed("verify-history"))
                .isEqualTo(new DoChore("verify-history", List.of(), DATA));
        assertThat(parsed("verify-history", "--save", "b.txt", "--note=a.txt", "--data", "/srv/x"))
                .isEqualTo(
                        new DoChore(
                                "verify-history",
                                List.of("--note=a.txt", "--save=b.txt"),
                                Path.of("/srv/x")));
    }

    @Test
    void asking_for_help_is_never_wrong() {
        assertThat(parsed()).isEqualTo(new Help());
        assertThat(parsed("export", "--help")).isEqualTo(new Help());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dance                  | dance: no such command",
                "run --evening 3        | run does not know --evening",
                "run --port             | --port needs a value",
                "run --port eight       | --port takes a number from 1 to 65535",
                "run --port 0           | --port takes a number from 1 to 65535",
                "run now                | run takes no argument",
                "demo --evening 0       | --evening takes a number from 1 to 500",
                "demo --evening 501     | --evening takes a number from 1 to 500",
                "demo --cards x.csv     | --cards needs --evening N",
                "demo --evening 9 --cards /x/y.csv | --cards /x/y.csv: there is no such file",
                "run --url stellwand    | --url takes an address like https://stellwand.example",
                "run --url ftp://x.example | --url takes an address like https://stellwand.example",
                "export                 | export takes one argument: FILE",
                "import a b             | import takes one argument: FILE",
                "bench live fan         | bench takes one argument: [NAME]",
                "bench --ideas 999      | --ideas takes a number from 1000 to 1000000",
                "bench similar          | bench similar needs --data DIR",
                "bench similar --data /no | --data /no: there is no cimt-cycling-themes/dataset.csv",
                "bench themes           | bench themes needs --data DIR",
                "bench themes --data /no | --data /no: there is no polis-klimarat-at/energie/comments.csv",
                "erase                  | erase takes one argument: CODE",
                "verify-history now     | verify-history takes no argument",
                "verify-history --note  | --note needs a value",
                "export --note x        | export does not know --note",
                "rebuild-views now      | rebuild-views takes no argument",
            })
    void wrong_usage_gets_one_line(String words, String line) {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> parsed(words.split(" ")))
                .withMessage(line);
    }

    private static Invocation parsed(String... words) {
        return CommandLine.parse(List.of(words), Map.of(), HOME);
    }
}
