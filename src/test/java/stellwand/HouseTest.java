package stellwand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import stellwand.journal.Event;
import stellwand.workshop.JoinCode;
import stellwand.workshop.Texts;

/** The walls of the house. */
class HouseTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("stellwand");

    /** Ids, texts named by their contents' ids, and what hangs on the wall for all to read. */
    private static final Set<Class<?>> SAFE =
            Set.of(UUID.class, Boolean.class, Texts.class, JoinCode.class);

    private static final String CORE = ".*\\.[A-Z]\\w*(Command|Event|State|Rules|Id)(\\$.*)?";
    private static final String INSIDE = ".*\\.[A-Z]\\w*(Controller|Tables|Rules|Command)(\\$.*)?";

    @Test
    void packages_depend_only_on_what_they_declare() {
        ApplicationModules.of(Stellwand.class).verify();
    }

    @Test
    void every_package_has_walls_and_declares_null() throws ClassNotFoundException {
        for (var module : ApplicationModules.of(Stellwand.class)) {
            var info = Class.forName(module.getBasePackage().getName() + ".package-info");
            assertThat(
                            info.isAnnotationPresent(NullMarked.class)
                                    && info.isAnnotationPresent(ApplicationModule.class))
                    .as(
                            "Package %s may use everything until its package-info says what: add"
                                    + " @NullMarked and @ApplicationModule(allowedDependencies = …)",
                            module.getBasePackage().getName())
                    .isTrue();
        }
    }

    @Test
    void the_core_knows_only_java_and_ourselves() {
        classes()
                .that()
                .haveNameMatching(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "stellwand..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.nio.charset..",
                        "org.jspecify..",
                        "org.pcollections..",
                        "com.fasterxml.jackson.annotation..")
                .because("rules are tested without a container; move I/O to the package's edge")
                .check(OURS);
    }

    @Test
    void the_core_takes_time_and_chance_from_its_command() {
        noClasses()
                .that()
                .haveNameMatching(CORE)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("a decision must come out the same on replay; hand the value in")
                .check(OURS);
    }

    @Test
    void what_a_package_keeps_inside_is_not_public() {
        classes()
                .that()
                .haveNameMatching(INSIDE)
                .and()
                .areTopLevelClasses()
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .because(
                        "features meet through events, ids and doors, never through each other's"
                                + " controllers, tables or rules")
                .check(OURS);
    }

    @Test
    void nobody_tells_facts_by_spring_events() {
        noMethods()
                .should()
                .beAnnotatedWith("org.springframework.modulith.events.ApplicationModuleListener")
                .orShould()
                .beAnnotatedWith("org.springframework.transaction.event.TransactionalEventListener")
                .because("the journal is the one event mechanism for facts")
                .check(OURS);
    }

    /** DESIGN, principle 7: what people wrote can be erased, the journal cannot. */
    @Test
    void events_hold_ids_and_closed_sets_never_text_or_people() {
        var events =
                OURS.stream()
                        .filter(it -> it.isAssignableTo(Event.class) && it.isRecord())
                        .map(JavaClass::reflect)
                        .toList();
        assertThat(events).hasSizeGreaterThan(20);
        assertThat(events.stream().flatMap(HouseTest::components).filter(it -> !isSafe(it)))
                .as(
                        "An event is for good, so it names contents and people by id only."
                                + " Put the text into the command's contents(), a count beside no"
                                + " author, a person into the tables of people.")
                .isEmpty();
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static boolean isSafe(RecordComponent component) {
        if (component.getType() == String.class) return component.getName().equals("language");
        return component.getGenericType() instanceof ParameterizedType many
                ? Stream.of(many.getActualTypeArguments()).allMatch(HouseTest::isSafe)
                : isSafe(component.getType());
    }

    private static boolean isSafe(Type each) {
        return each instanceof Class<?> type && isSafe(type);
    }

    private static boolean isSafe(Class<?> type) {
        if (type.getName().startsWith("stellwand.people.")) return false;
        if (type.isEnum() || type.isPrimitive() || SAFE.contains(type)) return true;
        if (type.getName().startsWith("java.time.")) return true;
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).allMatch(HouseTest::isSafe);
        }
        return type.isRecord() && components(type).allMatch(HouseTest::isSafe);
    }

    @Test
    void no_file_is_longer_than_250_lines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            List<Path> tooLong =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(HouseTest::isTooLong)
                            .toList();
            assertThat(tooLong).as("Each of these has two names: find the second one").isEmpty();
        }
    }

    private static boolean isTooLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > 250;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
