package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** Words that would do somebody harm: not shown, or gone for good. */
class HiddenWordsTest extends HouseForEverybody {
    private final UUID id = Wishes.idea();
    private final String name = "Meier" + id.toString().substring(0, 8);
    private final String harm = COMMON + ": Frau %s aus Zimmer 12".formatted(name);

    @Test
    void an_insult_that_is_set_aside_is_read_by_nobody_but_its_author() throws Exception {
        var code = sent(id, harm);

        assertThat(staff(id, "setting-aside", "reason", "Beleidigung", "hides", "true"))
                .hasStatus(302);

        nobodyReads(name);
        assertThat(page("/ideas/" + number(id), ""))
                .contains("Sie wird nicht geprüft", "Beleidigung")
                .contains("Der Text wird nicht gezeigt, weil er jemandem schaden würde");
        assertThat(page("/api/ideas?q=" + name, "")).contains("\"ideas\":[]");
        assertThat(page("/ideas.atom", "")).contains("<title>%d: beiseite".formatted(number(id)));
        assertThat(page("/ideas/own/" + code, "")).contains(name, "Beleidigung");
        assertThat(page("/staff/ideas/" + id)).contains(name, "Text wieder zeigen");
    }

    @Test
    void a_card_that_is_set_aside_without_its_words_is_so_on_paper_too() {
        var card = idea(pinned(harm));
        staff(card, "setting-aside", "reason", "Beleidigung", "hides", "true");

        nobodyReads(name);
        assertThat(everybodyReads().get("/ledger/report.pdf?workshop=" + evening.id()))
                .contains("Idee %d Der Text wird nicht gezeigt".formatted(number(card)));
    }

    @Test
    void what_was_hidden_by_mistake_is_shown_again_and_hidden_later() throws Exception {
        sent(id, harm);
        staff(id, "setting-aside", "reason", "Das gibt es schon");
        assertThat(page("/ideas/" + number(id), "")).contains(name);

        assertThat(staff(id, "hiding", "words", "TEXT")).hasStatus(302);
        nobodyReads(name);

        assertThat(staff(id, "showing", "words", "TEXT")).hasStatus(302);
        assertThat(page("/ideas/" + number(id), "")).contains(name);
        assertThat(page("/ideas?q=" + name, "")).contains(named(id));
        assertThat(staff(id, "hiding", "words", "ORIGINAL")).hasStatus(409);
    }

    @Test
    void a_sighting_that_is_taken_back_hides_nothing_any_more() throws Exception {
        sent(id, harm);
        staff(id, "setting-aside", "reason", "Beleidigung", "hides", "true");
        staff(id, "undoing");
        staff(id, "setting-aside", "reason", "Doch nicht");

        assertThat(page("/ideas/" + number(id), "")).contains(name);
    }

    @Test
    void beside_other_words_the_original_need_not_be_shown() throws Exception {
        var code = sent(id, harm);
        reworded("true");
        staff(id, "sighting");

        nobodyReads(name);
        assertThat(page("/ideas/" + number(id), ""))
                .contains("freundlicher am Schalter", "Wie sie ankam, wird nicht gezeigt");
        assertThat(page("/ideas/own/" + code + "/data", "")).contains(name);

        assertThat(staff(id, "showing", "words", "ORIGINAL")).hasStatus(302);
        assertThat(page("/ideas/" + number(id), "")).contains(name);
        reworded("true");
        nobodyReads(name);
    }

    private void reworded(String hidesOriginal) {
        var done =
                staff(
                        id,
                        "wording",
                        "words",
                        COMMON + ": freundlicher am Schalter",
                        "language",
                        "de",
                        "hidesOriginal",
                        hidesOriginal);
        assertThat(done).hasStatus(302);
    }

    @Test
    void whoever_joined_reads_no_more_than_everybody() throws Exception {
        sent(id, harm);
        reworded("true");
        staff(id, "sighting");
        var code = joined(id);
        for (var path : List.of("", "/data", "/data/export")) {
            assertThat(page("/ideas/own/" + code + path, ""))
                    .as(path)
                    .contains("freundlicher am Schalter")
                    .doesNotContain(name);
        }

        staff(id, "undoing");
        for (var path : List.of("", "/data", "/data/export")) {
            assertThat(page("/ideas/own/" + code + path, ""))
                    .as(path)
                    .contains(String.valueOf(number(id)))
                    .doesNotContain("freundlicher am Schalter", name);
        }
    }

    @Test
    void erased_by_staff_it_is_nowhere_and_its_author_reads_why() throws Exception {
        var code = sent(id, harm);
        staff(id, "sighting");
        assertThat(page("/staff/ideas/" + id)).contains("/staff/ideas/%s/erasure".formatted(id));
        assertThat(page("/staff/ideas/%s/erasure".formatted(id)))
                .contains("für immer löschen?", name);

        assertThat(staff(id, "erasure", "reason", "")).hasStatus(422);
        assertThat(staff(id, "erasure", "reason", "Das verrät zu viel über andere."))
                .hasStatus(302);

        nobodyReads(name, "zu viel über andere");
        assertThat(kept()).isZero();
        assertThat(page("/ideas/own/" + code, "")).contains("zu viel über andere");
        assertThat(page("/staff/ideas/" + id)).contains("zu viel über andere");
        assertThat(mvc.get().uri("/ideas/" + number(id))).as("was public").hasStatus(410);
    }

    private int kept() {
        return db.sql("select count(*) from content where text like '%' || :name || '%'")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    @Test
    void hidden_it_is_like_nothing_from_that_moment_on() {
        sent(id, harm);
        staff(id, "setting-aside", "reason", "Beleidigung");
        var ways = new PublicWays(mvc, evening.id());
        await().untilAsserted(() -> assertThat(ways.similar(harm)).contains(name));

        staff(id, "hiding", "words", "TEXT");

        assertThat(ways.similar(harm)).doesNotContain(name);
    }

    @Test
    void erased_by_staff_its_parts_go_too() throws Exception {
        sent(id, COMMON + ". Und " + name);
        staff(id, "parts", "words", COMMON + "\n\n" + name);
        var part = parts(id).getLast();
        staff(part, "sighting");
        assertThat(page("/staff/ideas/%s/erasure".formatted(id))).contains(named(part));
        assertThat(page("/staff/ideas/%s/erasure".formatted(part)))
                .contains("stehen auch in Idee " + number(id));

        staff(id, "erasure", "reason", "Das verrät zu viel über andere.");

        nobodyReads(name);
        await().untilAsserted(() -> assertThat(page("/staff/ideas/" + part)).contains("gelöscht"));
    }

    @Test
    void a_card_is_erased_where_it_hangs() throws Exception {
        var card = idea(pinned(harm));

        assertThat(page("/staff/ideas/" + card)).doesNotContain("/erasure");
        assertThat(staff(card, "erasure", "reason", "Beleidigung")).hasStatus(409);
    }

    @Test
    void only_who_sets_aside_hides_and_erases() {
        sent(id, harm);
        staff(id, "setting-aside", "reason", "Beleidigung");
        for (var role : List.of(Role.ADVISER, Role.CASEWORKER, Role.FACILITATOR)) {
            organiser = StaffCookie.of(house, role);
            for (var what : List.of("hiding", "showing", "erasure")) {
                assertThat(staff(id, what, "words", "TEXT", "reason", "Darum"))
                        .as("%s by %s", what, role)
                        .hasStatus(403);
            }
        }
        organiser = StaffCookie.of(house, Role.ADMINISTRATOR);
        assertThat(staff(id, "hiding", "words", "TEXT")).hasStatus(302);
        assertThat(staff(id, "erasure", "reason", "Darum")).hasStatus(302);
    }

    @Test
    void a_personal_matter_is_not_the_offices_to_erase() {
        send(id, "Meine Miete ist zu hoch", "PERSONAL");

        assertThat(staff(id, "erasure", "reason", "Darum")).hasStatus(403);
    }
}
