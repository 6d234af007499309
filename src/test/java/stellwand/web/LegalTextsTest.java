package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import stellwand.web.LegalText.Line;

@ExtendWith(OutputCaptureExtension.class)
class LegalTextsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(LegalPage.class)
    void until_the_operator_writes_own_texts_ours_are_shown(LegalPage page) {
        for (var language : Language.values()) {
            var text = new LegalTexts(null, List.of()).find(page, language);
            assertThat(text.ours()).isTrue();
            assertThat(text.blocks()).hasSizeGreaterThan(3).anyMatch(LegalText.Block::heading);
        }
    }

    @Test
    void the_operators_own_text_counts() throws IOException {
        write(
                "imprint_de.txt",
                "# Anschrift\n\nStadt Düsseldorf\namt@stadt.example\n\nZweiter Absatz");
        var text = new LegalTexts(folder, List.of()).find(LegalPage.IMPRINT, Language.GERMAN);

        assertThat(text.ours()).isFalse();
        assertThat(text.blocks())
                .extracting(LegalText.Block::text)
                .containsExactly(
                        "Anschrift", "Stadt Düsseldorf amt@stadt.example", "Zweiter Absatz");
    }

    @Test
    void what_a_setting_decides_is_said_as_it_is_set() throws IOException {
        var texts = new LegalTexts(folder, List.of(new Kept()));
        assertThat(texts.find(LegalPage.PRIVACY, Language.ENGLISH).blocks())
                .extracting(LegalText.Block::text)
                .contains("Seven days (en).")
                .noneMatch(it -> it.contains("{participation}"));

        write("privacy_de.txt", "Bei uns: {participation}");
        assertThat(texts.find(LegalPage.PRIVACY, Language.GERMAN).blocks())
                .extracting(LegalText.Block::text)
                .containsExactly("Bei uns: Seven days (de).");
    }

    private record Kept() implements LegalFact {
        @Override
        public String name() {
            return "participation";
        }

        @Override
        public String sentence(Locale locale) {
            return "Seven days (%s).".formatted(locale.getLanguage());
        }
    }

    @Test
    void the_operators_german_comes_before_our_translation() throws IOException {
        write("imprint_de.txt", "Stadt Düsseldorf");
        var text = new LegalTexts(folder, List.of()).find(LegalPage.IMPRINT, Language.ARABIC);

        assertThat(text.language()).isEqualTo(Language.GERMAN);
        assertThat(text.ours()).isFalse();
    }

    @Test
    void they_are_defaults_until_the_last_one_is_written() throws IOException {
        for (var page : LegalPage.values()) {
            assertThat(new LegalTexts(folder, List.of()).areDefaults()).isTrue();
            write(page.file(Language.GERMAN), "Text");
        }
        assertThat(new LegalTexts(folder, List.of()).areDefaults()).isFalse();
    }

    @Test
    void the_start_warns_while_they_are_defaults(CapturedOutput log) throws IOException {
        new LegalTexts(folder, List.of()).warn();
        assertThat(log).contains("still the defaults", "imprint_de.txt", "STELLWAND_LEGAL_DIR");
    }

    @Test
    void the_start_says_nothing_once_they_are_the_operators(CapturedOutput log) throws IOException {
        for (var page : LegalPage.values()) write(page.file(Language.GERMAN), "Text");

        new LegalTexts(folder, List.of()).warn();

        assertThat(log).doesNotContain("defaults");
    }

    @Test
    void an_address_alone_on_its_line_can_be_followed() {
        assertThat(new Line("amt@stadt.example").link()).isEqualTo("mailto:amt@stadt.example");
        assertThat(new Line("https://stadt.example/amt").link())
                .isEqualTo("https://stadt.example/amt");
        assertThat(new Line("javascript:alert(1)").link()).isNull();
        assertThat(new Line("E-Mail: amt@stadt.example").link()).isNull();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
