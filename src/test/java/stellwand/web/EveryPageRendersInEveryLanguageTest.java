package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Templates are not checked when building; here each one is drawn, in every language. */
@SpringBootTest(classes = {WebHouse.class, EveryPageRendersInEveryLanguageTest.Gallery.class})
@AutoConfigureMockMvc
class EveryPageRendersInEveryLanguageTest {
    private static final List<PageSample> SAMPLES = samples();

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\?\\?\\w+\\.[^?]*\\?\\?| style=| on[a-z]+=\"|<style|javascript:|<script(?![^>]* src=)| th:[a-z]+=");

    private static final List<String> LEGAL_LINKS =
            Stream.of("/imprint", "/privacy", "/accessibility", "/barrier")
                    .map("href=\"%s\""::formatted)
                    .toList();

    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_drawn(Language language) {
        for (int at = 0; at < SAMPLES.size(); at++) {
            if (SAMPLES.get(at).isPage()) assertDrawn(at, language);
        }
    }

    private void assertDrawn(int at, Language language) {
        var page =
                mvc.get().uri("/gallery/" + at).header(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        assertThat(page)
                .as(
                        "%s in %s: a template, a record or a message is wrong",
                        SAMPLES.get(at), language)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<html lang=\"%s\" dir=\"%s\""
                                .formatted(language.tag(), language.direction()))
                .contains("<main")
                .contains(LEGAL_LINKS)
                .doesNotContainPattern(FORBIDDEN);
    }

    @Test
    void every_template_has_a_sample() throws IOException {
        assertThat(SAMPLES.stream().map(PageSample::template))
                .as(
                        "A template without a PageSample is never drawn by a test: add one to its package's PageSamples")
                .containsAll(templates());
    }

    @Test
    void what_is_forbidden_is_seen() {
        assertThat(
                        Stream.of(
                                "<p style=\"a\">",
                                "<a onclick=\"b\">",
                                "<script>1</script>",
                                "<p>??web.x_de??</p>"))
                .allMatch(html -> FORBIDDEN.matcher(html).find());
        assertThat(FORBIDDEN.matcher("<script type=\"module\" src=\"/x.js\"></script>").find())
                .isFalse();
    }

    private static List<String> templates() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:templates/**/*.html");
        return Stream.of(files)
                .map(file -> file.toString().replaceAll(".*templates/(.*)\\.html.*", "$1"))
                .toList();
    }

    private static List<PageSample> samples() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PageSamples.class));
        return scanner.findCandidateComponents("stellwand").stream()
                .map(found ->
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(EveryPageRendersInEveryLanguageTest::create)
                .flatMap(PageSamples::samples)
                .toList();
    }

    private static PageSamples create(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PageSamples) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    type + " needs a constructor without arguments", impossible);
        }
    }

    @Controller
    static class Gallery {
        @GetMapping("/gallery/{at}")
        ModelAndView show(@PathVariable int at) {
            return new ModelAndView(SAMPLES.get(at).template(), SAMPLES.get(at).model());
        }
    }
}
