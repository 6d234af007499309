package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Leaves {@code target/styleguide-….html} to look at in a browser. */
@SpringBootTest(classes = StyleGuide.class)
@AutoConfigureMockMvc
class StyleGuideTest {
    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"components", "wall", "wall-board"})
    void every_component_is_drawn(String name) throws IOException {
        var page = mvc.get().uri("/styleguide/" + name).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("</main>");

        var html = page.getResponse().getContentAsString();
        Files.writeString(
                Path.of("target/styleguide-" + name + ".html"),
                html.replaceAll("\"/assets/(\\w+)-[0-9a-f]{32}", "\"classes/static/assets/$1")
                        .replace("\"/assets/", "\"classes/static/assets/"));
    }
}
