package stellwand.evening;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** No page is left out when axe looks: a browser opens each of them in some test. */
class SeenByAxeTest {
    private static final Set<Class<?>> DRAWS =
            Set.of(ModelAndView.class, String.class, Object.class);

    @Test
    void every_page_has_an_axe_line() {
        var known =
                Stream.of(
                                SeenByAxe.all(),
                                SeenByAxe.NO_PAGE.keySet().stream(),
                                SeenByAxe.NOT_YET.keySet().stream())
                        .flatMap(it -> it)
                        .collect(toSet());
        assertThat(pages())
                .as(
                        "Rule: a browser opens each page, and axe looks at it. Cause: a new page. Fix:"
                                + " a line in OfficePagesAreForEveryoneTest or EveryPageIsForEveryoneTest;"
                                + " if something has to happen first, a look in another test and a line"
                                + " in SeenByAxe.")
                .isSubsetOf(known);
    }

    @Test
    void every_line_is_about_a_page_that_there_is() {
        var pages = pages();
        var lines =
                Stream.of(
                                SeenByAxe.ELSEWHERE.keySet(),
                                SeenByAxe.NO_PAGE.keySet(),
                                SeenByAxe.NOT_YET.keySet(),
                                OfficePagesAreForEveryoneTest.PAGES,
                                OfficePagesAreForEveryoneTest.OF_AN_IDEA)
                        .flatMap(it -> it.stream())
                        .map(SeenByAxe::pattern);
        assertThat(lines).isSubsetOf(pages);
        assertThat(SeenByAxe.all()).doesNotContainAnyElementsOf(SeenByAxe.NOT_YET.keySet());
    }

    private static SortedSet<String> pages() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("stellwand")
                        .stream()
                        .filter(it -> it.isMetaAnnotatedWith(Controller.class))
                        .map(it -> it.reflect())
                        .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                        .filter(SeenByAxeTest::draws)
                        .flatMap(SeenByAxeTest::addresses)
                        .map(SeenByAxe::pattern)
                        .collect(toCollection(TreeSet::new));
    }

    private static boolean draws(Method method) {
        var mapping = mapping(method);
        return mapping != null
                && Arrays.asList(mapping.method()).contains(RequestMethod.GET)
                && DRAWS.contains(method.getReturnType())
                && !AnnotatedElementUtils.hasAnnotation(method, ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(
                        method.getDeclaringClass(), ResponseBody.class);
    }

    private static @Nullable RequestMapping mapping(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    }

    private static Stream<String> addresses(Method method) {
        var home =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getDeclaringClass(), RequestMapping.class);
        var paths = List.of(requireNonNull(mapping(method)).path());
        var whole = paths.isEmpty() ? List.of("") : paths;
        return home == null
                ? whole.stream()
                : Arrays.stream(home.path())
                        .flatMap(start -> whole.stream().map(rest -> start + rest));
    }
}
