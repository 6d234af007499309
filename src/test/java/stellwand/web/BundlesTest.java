package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import stellwand.journal.Reason;

/** Whatever the house says, it says in every language; and what nobody says any more is gone. */
class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern KEY = Pattern.compile("[^\\s#!=:]+(?=\\s*=)");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_says_everything(String bundle) {
        var german = read(bundle, "");
        for (var language : List.of("_en", "_ar")) {
            assertThat(read(bundle, language).keySet())
                    .as(
                            "messages/%s%s.properties must have the same keys as the German one",
                            bundle, language)
                    .isEqualTo(german.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_fills_in_the_same(String bundle) {
        var german = read(bundle, "");
        for (var language : List.of("_en", "_ar")) {
            read(bundle, language)
                    .forEach((key, text) ->
                            assertThat(placeholders(text))
                                    .as("%s in %s%s", key, bundle, language)
                                    .isEqualTo(placeholders(german.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arabic_is_arabic(String bundle) {
        read(bundle, "_ar")
                .forEach((key, text) -> {
                    var words = PLACEHOLDER.matcher(text.replace("Stellwand", "")).replaceAll("");
                    if (words.codePoints().anyMatch(Character::isLetter)) {
                        assertThat(words).as("%s is not translated", key).containsPattern(ARABIC);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophes_are_typographic(String bundle) {
        for (var language : List.of("", "_en", "_ar")) {
            assertThat(read(bundle, language).values())
                    .as("The format eats a plain apostrophe: write ’ in %s%s", bundle, language)
                    .noneMatch(text -> text.contains("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keys_begin_with_their_package(String bundle) {
        assertThat(read(bundle, "").keySet()).allMatch(key -> key.startsWith(bundle + "."));
    }

    /** The last one would count, and nobody would see which. */
    @ParameterizedTest
    @MethodSource("bundles")
    void nothing_is_said_twice(String bundle) throws IOException {
        for (var language : List.of("", "_en", "_ar")) {
            var file = new ClassPathResource("messages/" + bundle + language + ".properties");
            var keys =
                    file.getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .map(KEY::matcher)
                            .filter(Matcher::lookingAt)
                            .map(Matcher::group)
                            .toList();
            assertThat(keys).as("%s%s", bundle, language).doesNotHaveDuplicates();
            assertThat(keys).hasSameSizeAs(read(bundle, language).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_sentence_is_left_over(String bundle) {
        var used = new UsedMessages();
        assertThat(read(bundle, "").keySet())
                .as("Nothing in src/main names these keys: remove them from all three languages")
                .allMatch(used::contains);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_refusal_has_its_sentence_and_every_sentence_its_refusal(String bundle) {
        assertThat(read(bundle, "").keySet().stream().filter(key -> key.contains(".refusal.")))
                .containsExactlyInAnyOrderElementsOf(
                        refusals().filter(key -> key.startsWith(bundle + ".")).toList());
    }

    @Test
    void every_package_with_refusals_has_a_bundle() throws IOException {
        assertThat(refusals().map(key -> key.replaceAll("\\..*", "")))
                .isSubsetOf(bundles().toList());
    }

    static Stream<String> bundles() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        return Stream.of(files)
                .map(file ->
                        String.valueOf(file.getFilename()).replaceAll("(_.*)?\\.properties$", ""))
                .distinct();
    }

    private static Stream<String> refusals() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Reason.class));
        return scanner.findCandidateComponents("stellwand").stream()
                .map(found ->
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .filter(type -> type.getSimpleName().equals("Refusal"))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((Reason) constant).messageKey());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> read(String bundle, String language) {
        return Bundle.read("messages/" + bundle + language);
    }
}
