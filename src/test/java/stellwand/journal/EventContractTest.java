package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events are for good. Every package names its events in a constant of type {@link EventNames};
 * each name has an example of its JSON in {@code src/test/resources/events}. Fields that came later
 * have one more, named {@code <wire-name>+<what-came>.json}.
 */
class EventContractTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/events");
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("stellwand");
    private static final List<EventNames<?>> NAMES = names();
    private static final EventTypes TYPES = new EventTypes(JournalBeans.json(), NAMES);

    @Test
    void every_event_has_a_name_for_good() {
        var named = NAMES.stream().flatMap(names -> names.classes().values().stream());
        assertThat(named.map(Class::getName))
                .as(
                        """
                        An event without a wire name cannot be stored.
                        Give it one in the constant NAMES of its package's sealed interface,
                        and an example in %s.\
                        """
                                .formatted(EXAMPLES))
                .containsExactlyInAnyOrderElementsOf(events());
    }

    @Test
    void every_name_has_an_example_and_every_example_a_name() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            var examples = files.map(EventContractTest::example);
            assertThat(new TreeSet<>(examples.map(EventContractTest::wireName).toList()))
                    .as(
                            """
                            Wire names and examples belong together.
                            A new event needs %1$s/<wire-name>.json. Is a name gone? Then journals
                            that hold it can no longer be read: put the name back.\
                            """
                                    .formatted(EXAMPLES))
                    .isEqualTo(new TreeSet<>(wireNames().toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_read_and_written_as_ever(String example) throws IOException {
        var name = wireName(example);
        var stored = Files.readString(EXAMPLES.resolve(example + ".json"));
        var json = JournalBeans.json();
        assertThat(json.readTree(TYPES.write(TYPES.read(name, stored))))
                .as(
                        """
                        The stored form of %1$s has changed, so journals that hold it read wrongly.
                        Do not edit %2$s/%1$s.json; add a new name with the new form, and keep
                        reading this one.\
                        """
                                .formatted(example, EXAMPLES))
                .isEqualTo(json.readTree(stored));
    }

    @Test
    void an_unknown_name_stops_the_reader() {
        assertThatThrownBy(() -> TYPES.read("board.from-the-future", "{}"))
                .hasMessageContaining("board.from-the-future");
    }

    static List<String> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.map(EventContractTest::example).sorted().toList();
        }
    }

    private static String example(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static String wireName(String example) {
        return example.replaceAll("\\+.*", "");
    }

    static Stream<String> wireNames() {
        return NAMES.stream().flatMap(names -> names.classes().keySet().stream()).sorted();
    }

    private static List<String> events() {
        return HOUSE.stream()
                .filter(type -> type.isAssignableTo(Event.class) && type.isRecord())
                .map(JavaClass::getName)
                .toList();
    }

    private static List<EventNames<?>> names() {
        return HOUSE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(EventNames.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .<EventNames<?>>map(field -> value(field.reflect()))
                .toList();
    }

    private static EventNames<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (EventNames<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
