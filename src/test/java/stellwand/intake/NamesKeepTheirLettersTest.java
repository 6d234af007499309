package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.database.Chore;
import stellwand.web.Networks;

/** DIN 91379: a name goes through the house as it was written, with all its marks. */
class NamesKeepTheirLettersTest extends HouseWithIdeas {
    /** Among them sequences for which Unicode has no letter of its own, one of two letters. */
    private static final String NAME =
            "D\u0302\u014f K\u0327\u00ebl\u0328a\u0306c\u030cz\u030cN\u0304 K\u035fhosrav\u012b C\u0328\u0306";

    private static final String KEPT = Normalizer.normalize(NAME, Normalizer.Form.NFC);

    @TempDir Path folder;

    @Test
    void from_the_form_to_the_table_the_list_and_the_export() throws Exception {
        var id = Wishes.idea();
        var form =
                mvc.post()
                        .uri("/ideas/new")
                        .header("X-Forwarded-For", Networks.of(id))
                        .param("id", Wishes.of(id))
                        .param("text", "Wann ist offen?")
                        .param("kind", "QUESTION")
                        .param("back", "CALL")
                        .param("number", "0211 8991")
                        .param("name", NAME);
        assertThat(form.exchange()).hasStatus(302);

        assertThat(inTheTable(id)).isEqualTo(KEPT);
        assertThat(page("/staff/contacts")).contains(KEPT);
        assertThat(exported()).contains(KEPT);
    }

    @Test
    void a_form_that_comes_back_shows_it_as_it_was_typed() {
        assertThat(
                        mvc.post()
                                .uri("/ideas/new")
                                .header("X-Forwarded-For", Networks.any())
                                .param("id", UUID.randomUUID().toString())
                                .param("text", "Wann ist offen?")
                                .param("back", "CALL")
                                .param("number", "abends")
                                .param("name", NAME)
                                .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(NAME);
    }

    private String inTheTable(UUID idea) {
        return db.sql("select name from contact where scope = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }

    /** As whoever moves the house takes it along. */
    private String exported() throws Exception {
        var export =
                house.getBeansOfType(Chore.class).values().stream()
                        .filter(it -> it.name().equals("export"))
                        .findFirst()
                        .orElseThrow();
        var file = folder.resolve("house.zip");
        assertThat(export.run(List.of(file.toString()))).isZero();
        try (var zip = new ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (var entry : zip.stream().filter(it -> it.getName().contains("contact")).toList()) {
                all.append(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }
}
