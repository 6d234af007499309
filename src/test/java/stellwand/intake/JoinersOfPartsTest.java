package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.web.Networks;

/** A text is split; whoever joined it hears of its parts like its author. */
class JoinersOfPartsTest extends HouseWithNews {
    private String omar = "";
    private String omarsCode = "";

    @BeforeEach
    void leylas_text_that_omar_joined_is_split() {
        writes("Ein Bus in der Nacht. Eine Bank am Fluss.");
        confirms();
        staff(id, "sighting");
        omar = joins();
        omarsCode = code(lettersTo(omar).getFirst());
        staff(id, "undoing");
        staff(id, "parts", "words", "Ein Bus in der Nacht\n\nEine Bank am Fluss");
    }

    @Test
    void each_part_is_theirs_too_with_a_code_of_its_own_once_it_is_public() throws Exception {
        for (var part : parts()) {
            assertThat(page("/ideas/own/" + omarsCode, "")).doesNotContain(codeOf(part));
            staff(part, "sighting");
        }
        var page = page("/ideas/own/" + omarsCode, "");
        for (var part : parts()) {
            var code = codeOf(part);
            assertThat(page)
                    .contains("/ideas/own/" + code, "Idee " + number(part))
                    .doesNotContain("href=\"/ideas/%d\"".formatted(number(part)));
            assertThat(mvc.get().uri("/ideas/own/" + code)).hasStatusOk();
            assertThat(contributors(part)).isEqualTo(2);
        }
    }

    @Test
    void they_are_told_of_the_parts_and_of_what_becomes_of_each() {
        tell();
        for (var part : parts()) {
            assertThat(lettersTo(omar)).last().asString().doesNotContain(codeOf(part));
        }

        var bus = parts().getFirst();
        staff(bus, "sighting");
        tell();

        assertThat(lettersTo(omar))
                .last()
                .asString()
                .contains("/ideas/own/" + codeOf(bus))
                .contains("Jetzt prüft die zuständige Stelle");
    }

    @Test
    void the_page_of_the_whole_says_how_each_part_stands() throws Exception {
        staff(parts().getFirst(), "sighting");
        staff(parts().getLast(), "setting-aside", "reason", "Dort steht schon eine");

        for (var own : List.of(code, omarsCode)) {
            assertThat(page("/ideas/own/" + own, ""))
                    .contains("Was daraus wurde", ">wird geprüft<", ">beiseitegelegt<");
        }
    }

    @Test
    void what_is_asked_about_a_part_is_answered_on_the_page_of_the_whole() throws Exception {
        var bus = parts().getFirst();
        staff(bus, "sighting");
        staff(bus, "question", "question", "An welcher Haltestelle?");
        var partsOwn = "/ideas/own/" + codeOf(bus);
        assertThat(page("/ideas/own/" + omarsCode, ""))
                .contains("An welcher Haltestelle?", "action=\"" + partsOwn + "/message\"");
        assertThat(page("/ideas/own/" + code, "")).contains("An welcher Haltestelle?");

        assertThat(post(partsOwn + "/message", "words", "Am Bahnhof")).hasStatus(302);

        assertThat(page("/ideas/own/" + omarsCode, "")).doesNotContain("An welcher Haltestelle?");
        assertThat(page("/staff/ideas/" + bus)).contains("Am Bahnhof");
    }

    @Test
    void whoever_leaves_the_whole_leaves_its_parts() {
        var bus = parts().getFirst();
        post("/ideas/own/" + codeOf(bus) + "/message", "words", "Frau Unbekannt fragen");

        post("/ideas/own/" + omarsCode + "/erasure");

        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(parts())
                                .allSatisfy(it -> assertThat(contributors(it)).isEqualTo(1)));
        assertThat(
                        db.sql("select count(*) from content where text = 'Frau Unbekannt fragen'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private List<UUID> parts() {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", id)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private int contributors(UUID idea) {
        return db.sql("select contributors from idea where id = :id")
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    /** Omar's, of a part. */
    private String codeOf(UUID part) {
        return db.sql(
                        """
                        select there.reply_code
                        from idea_contributor here
                        join idea_contributor there using (contributor)
                        where here.reply_code = :code and there.idea = :part
                        """)
                .param("code", omarsCode)
                .param("part", part)
                .query(String.class)
                .single();
    }

    private MvcTestResult post(String path, String... params) {
        var request =
                mvc.post()
                        .uri(path)
                        .header("X-Forwarded-For", Networks.any())
                        .param("id", UUID.randomUUID().toString());
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    /** The address of somebody who says the same in the form and confirms it. */
    private String joins() {
        var mail = "omar-%s@example.org".formatted(id);
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.any())
                .param("id", UUID.randomUUID().toString())
                .param("text", "Ich auch")
                .param("mail", mail)
                .param("same", String.valueOf(number(id)))
                .exchange();
        assertThat(mvc.post().uri(link(lettersTo(mail).getFirst()))).hasStatusOk();
        return mail;
    }

    private static String code(String letter) {
        return letter.replaceAll("(?s).*/ideas/own/([0-9A-Z]{12}).*", "$1");
    }
}
