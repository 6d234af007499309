package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.web.Networks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text in which one of several ideas is a personal matter. Of what is not public nothing is
 * named.
 */
class SplitInPublicTest extends HouseForEverybody {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String advised = COMMON + ": mehr Beratung " + mark;
    private static final String SON = COMMON + ": Mein Sohn Jonas braucht Pflegegeld";

    private final UUID whole = Wishes.idea();
    private UUID advice = new UUID(0, 0);
    private UUID son = new UUID(0, 0);

    @BeforeEach
    void a_text_that_was_split() {
        sent(whole, "%s\n\n%s".formatted(advised, SON));
        assertThat(staff(whole, "parts", "words", "%s\n\n%s".formatted(advised, SON)))
                .hasStatus(302);
        advice = parts(whole).getFirst();
        son = parts(whole).getLast();
    }

    @Test
    void before_a_part_was_looked_at_none_of_its_words_is_public() throws Exception {
        nobodyReads("Pflegegeld", mark);

        assertThat(page("/ideas/" + number(whole), ""))
                .contains("Darin standen mehrere Ideen", "Weitere werden noch gesichtet: 2")
                .contains("Der Text steht bei den Ideen")
                .doesNotContain(named(advice), named(son));
        assertThat(json(whole).at("/parts")).isEmpty();
        assertThat(json(whole).at("/unsighted").asInt()).isEqualTo(2);
    }

    @Test
    void a_part_that_is_personal_stays_so_and_nothing_leads_to_it() throws Exception {
        staff(son, "kind", "kind", "PERSONAL");
        staff(advice, "sighting");

        nobodyReads("Pflegegeld", "Jonas", "\"/ideas/%d\"".formatted(number(son)));
        assertThat(page("/ideas/" + number(whole), ""))
                .contains("/ideas/" + number(advice))
                .doesNotContain("Weitere werden noch gesichtet", named(son));
        assertThat(page("/ideas/" + number(advice), ""))
                .contains("mehr Beratung", "Ein Teil von " + named(whole));
        assertThat(json(whole).at("/idea/text").isNull()).isTrue();
        assertThat(json(whole).at("/parts").toString()).isEqualTo("[%d]".formatted(number(advice)));
    }

    @Test
    void it_is_found_by_its_parts_and_not_by_its_words() throws Exception {
        staff(son, "kind", "kind", "PERSONAL");
        staff(advice, "sighting");

        assertThat(found("Pflegegeld")).isEmpty();
        assertThat(found("Beratung")).containsExactly(number(advice));
        assertThat(found("")).contains(number(whole));
    }

    @Test
    void nobody_publishes_it_by_writing_it_more_clearly() throws Exception {
        staff(whole, "wording", "words", COMMON + " und Pflegegeld für Jonas", "language", "de");

        nobodyReads("Pflegegeld");
        assertThat(found("Pflegegeld")).isEmpty();
    }

    @Test
    void the_sighting_and_its_author_read_it_as_before() throws Exception {
        assertThat(page("/staff/ideas/" + whole)).contains("Pflegegeld");
        assertThat(page("/ideas/own/" + ofAuthor(whole), "")).contains("Pflegegeld", named(son));
    }

    @Test
    void a_card_is_on_no_paper_with_words_that_nobody_has_looked_at() {
        var card = idea(pinned(COMMON + " und der kranke Jonas"));
        staff(card, "parts", "words", "%s\n\nDer kranke Jonas".formatted(COMMON));
        staff(parts(card).getFirst(), "sighting");

        nobodyReads("kranke Jonas");
        assertThat(everybodyReads().get("/ledger/report.pdf?workshop=" + evening.id()))
                .contains("Idee %d Der Text steht bei".formatted(number(card)))
                .containsPattern(
                        "aufgeteilt.* Idee %d\\b".formatted(number(parts(card).getFirst())))
                .doesNotContainPattern("Idee %d\\b".formatted(number(parts(card).getLast())));
    }

    @Test
    void whoever_joined_a_card_reads_of_its_parts_what_everybody_does() throws Exception {
        var card = idea(pinned(COMMON + " und der kranke Jonas"));
        var code = joined(card);
        staff(card, "parts", "words", "%s\n\nDer kranke Jonas".formatted(COMMON));
        var parts = parts(card);
        staff(parts.getFirst(), "sighting");

        for (var path : List.of("", "/data", "/data/export")) {
            assertThat(page("/ideas/own/" + code + path, ""))
                    .as(path)
                    .contains(String.valueOf(number(card)))
                    .doesNotContain("kranke Jonas", named(parts.getLast()));
        }
        assertThat(page("/ideas/own/" + code, "")).contains(named(parts.getFirst()));
    }

    @Test
    void whoever_joined_hears_by_mail_of_no_part_that_is_not_public() {
        var card = idea(pinned(COMMON + " und der kranke Jonas"));
        var omar = mail(whole);
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.of(whole))
                .param("id", UUID.randomUUID().toString())
                .param("text", "Ich auch")
                .param("mail", omar)
                .param("same", String.valueOf(number(card)))
                .exchange();
        mvc.post().uri(HouseWithNews.link(lettersTo(omar).getFirst())).exchange();
        staff(card, "parts", "words", "%s\n\nDer kranke Jonas".formatted(COMMON));
        staff(parts(card).getFirst(), "sighting");

        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));

        assertThat(String.join("\n", lettersTo(omar)))
                .containsPattern("Idee %d\\b".formatted(number(parts(card).getFirst())))
                .doesNotContainPattern("Idee %d\\b".formatted(number(parts(card).getLast())));
    }

    @Test
    void a_complaint_that_is_examined_with_an_idea_is_not_named_there() throws Exception {
        staff(advice, "sighting");
        var complaint = Wishes.idea();
        send(complaint, COMMON + ": am Schalter war man grob", "COMPLAINT");
        var same = Wishes.idea();
        sent(same, COMMON + ": noch mehr Beratung");
        for (var it : List.of(complaint, same)) {
            assertThat(staff(it, "bundle", "into", String.valueOf(number(advice)))).hasStatus(302);
        }

        nobodyReads("grob", "\"/ideas/%d\"".formatted(number(complaint)));
        assertThat(page("/ideas/" + number(advice), ""))
                .contains(named(same))
                .doesNotContain(named(complaint));
        assertThat(json(advice).at("/bundled").toString())
                .isEqualTo("[%d]".formatted(number(same)));
    }

    @Test
    void what_turned_out_to_be_a_complaint_is_named_by_nothing_that_hangs_on_it() throws Exception {
        staff(advice, "sighting");
        var same = Wishes.idea();
        sent(same, COMMON + ": noch mehr Beratung");
        staff(same, "bundle", "into", String.valueOf(number(advice)));

        staff(advice, "kind", "kind", "COMPLAINT");
        assertThat(page("/ideas/" + number(same), "")).doesNotContain(named(advice));
        assertThat(json(same).at("/into").isNull()).isTrue();

        staff(whole, "kind", "kind", "COMPLAINT");
        staff(advice, "kind", "kind", "IDEA");
        assertThat(page("/ideas/" + number(advice), "")).doesNotContain(named(whole));
        assertThat(json(advice).at("/whole").isNull()).isTrue();
    }

    private List<Integer> found(String word) throws Exception {
        var ideas = JsonMapper.shared().readTree(page("/api/ideas?q=" + word, "")).at("/ideas");
        return StreamSupport.stream(ideas.spliterator(), false)
                .map(it -> it.at("/number").asInt())
                .filter(numbersOfThisTest()::contains)
                .toList();
    }

    /** Others stay from one test to the next. */
    private List<Integer> numbersOfThisTest() {
        return List.of(number(whole), number(advice), number(son));
    }

    private JsonNode json(UUID idea) throws Exception {
        return JsonMapper.shared().readTree(page("/api/ideas/" + idea, ""));
    }
}
