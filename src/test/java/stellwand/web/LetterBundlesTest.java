package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import stellwand.language.LetterLanguage;

/** What letters and slips say where no page speaks the language. */
class LetterBundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final List<String> NOT_LATIN = List.of("fa", "uk", "ru");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** Names that are written so everywhere. */
    private static final Pattern NAMES =
            Pattern.compile("JPEG|PNG|WebP|PDF|QR|GDPR|DSGVO|MB|e-mail|\\\\n");

    private final Map<String, String> german = germanOfPages();

    @Test
    void every_language_of_letters_that_no_page_has_is_there_and_no_other() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:letters/letters_*.properties");
        assertThat(files)
                .extracting(file -> String.valueOf(file.getFilename()).substring(8, 10))
                .containsExactlyInAnyOrderElementsOf(languages().toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_says_what_all_say(String language) {
        assertThat(letters(language).keySet())
                .as("letters_%s.properties", language)
                .isEqualTo(letters("tr").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_fills_in_what_german_fills_in(String language) {
        letters(language)
                .forEach((key, text) ->
                        assertThat(placeholders(text))
                                .as("%s in letters_%s", key, language)
                                .isEqualTo(placeholders(german.getOrDefault(key, "nowhere"))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophes_are_typographic(String language) {
        assertThat(letters(language).values())
                .as("The format eats a plain apostrophe: write ’ in letters_%s", language)
                .noneMatch(text -> text.contains("'"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_is_left_in_german(String language) {
        letters(language)
                .forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank().isNotEqualTo(german.get(key));
                    if (NOT_LATIN.contains(language)) {
                        assertThat(PLACEHOLDER.matcher(text).replaceAll("").split("\\s+"))
                                .as("%s in letters_%s", key, language)
                                .allMatch(LetterBundlesTest::isWrittenSo);
                    }
                });
    }

    private static boolean isWrittenSo(String word) {
        return !LATIN_WORD.matcher(NAMES.matcher(word).replaceAll("")).find();
    }

    static Stream<String> languages() {
        return Arrays.stream(LetterLanguage.values())
                .map(LetterLanguage::tag)
                .filter(tag -> Language.of(tag).isEmpty());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> letters(String language) {
        return Bundle.read("letters/letters_" + language);
    }

    private static Map<String, String> germanOfPages() {
        var all = new TreeMap<String, String>();
        for (var bundle : List.of("intake", "idea", "review")) {
            all.putAll(Bundle.read("messages/" + bundle));
        }
        return all;
    }
}
