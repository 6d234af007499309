package stellwand;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.database.TestDatabase;

/** What goes and comes by itself is promised to people: it must not stop in silence. */
@SpringBootTest(classes = Stellwand.class)
class ChoresTest {
    private static final Pattern NAMED = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\|");

    @Autowired ScheduledTaskHolder running;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @Test
    void what_the_house_does_by_itself_is_what_the_docs_say() throws IOException {
        assertThat(scheduled())
                .as(
                        "Rule: each @Scheduled method stands in docs/architecture.md, \"By itself\", and"
                                + " whatever stands there is scheduled. Cause: an annotation that was"
                                + " lost, or a new chore. Fix: put it back, or add a line there.")
                .isEqualTo(documented());
    }

    @Test
    void in_a_house_that_has_started_all_of_it_runs() throws IOException {
        var tasks =
                running.getScheduledTasks().stream()
                        .map(it -> it.getTask().toString())
                        .filter(it -> it.startsWith("stellwand."))
                        .map(it -> it.replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1"))
                        .collect(toCollection(TreeSet::new));
        assertThat(tasks).isEqualTo(documented());
    }

    private static SortedSet<String> scheduled() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("stellwand")
                        .stream()
                        .flatMap(it -> it.getMethods().stream())
                        .filter(it -> it.isAnnotatedWith(Scheduled.class))
                        .map(it -> it.getOwner().getSimpleName() + "." + it.getName())
                        .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> documented() throws IOException {
        var docs = Files.readString(Path.of("docs/architecture.md"));
        return NAMED.matcher(docs.substring(docs.indexOf("## By itself")))
                .results()
                .map(it -> it.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
