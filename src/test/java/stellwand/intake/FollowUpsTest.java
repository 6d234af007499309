package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stellwand.workday.WorkingDays;

/** What contributors still want to know once their idea is answered. */
class FollowUpsTest extends HouseWithAnswers {
    private static final String WISH = "name=\"id\" value=\"[^\"]+\"";

    /** Looked for among all ideas there are, a moment later. */
    private static final Pattern SIMILAR =
            Pattern.compile("(?s)<section[^>]*aria-labelledby=\"similar\".*?</section>");

    private final String asked = "Ab wann genau? " + UUID.randomUUID();
    private final String replied = "Ab dem zweiten Mai. " + UUID.randomUUID();

    @Test
    void the_coordination_replies_and_whoever_asked_reads_it() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        assertThat(asks(own, asked)).hasStatus(302);
        assertThat(page("/ideas/own/" + own.code(), ""))
                .contains(asked, "Sie bekommen spätestens am")
                .doesNotContain("Frage senden");
        assertThat(wholeDesk()).contains("Fragen zu Antworten", asked);

        assertThat(replies(own.idea(), question(own.idea()), replied)).hasStatus(302);

        assertThat(page("/ideas/own/" + own.code(), ""))
                .contains(asked, replied, "Unsere Antwort vom", "Frage senden");
        assertThat(wholeDesk()).doesNotContain(asked);
        assertThat(page("/staff/review/" + own.idea())).contains(asked, replied);
    }

    @Test
    void nobody_else_learns_anything_of_it() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var before = everywhere(own.idea());

        asks(own, asked);
        replies(own.idea(), question(own.idea()), replied);

        assertThat(everywhere(own.idea())).isEqualTo(before);
    }

    /** Only this idea has it in its words. */
    private String mark() {
        return words.substring(words.length() - 8);
    }

    /** All that everybody can ask for, without what is another at each look. */
    private String everywhere(UUID idea) throws Exception {
        var all = new StringBuilder();
        for (var path :
                List.of(
                        "/ideas/" + number(idea),
                        "/api/ideas/" + idea,
                        "/ideas?sort=changed&q=" + mark(),
                        "/api/ideas?q=" + mark(),
                        "/ideas.csv?q=" + mark(),
                        "/ideas.atom?q=" + mark())) {
            all.append(SIMILAR.matcher(page(path, "")).replaceAll("").replaceAll(WISH, ""));
        }
        return all.toString();
    }

    @Test
    void a_unit_s_people_read_neither_question_nor_reply() throws Exception {
        var own = sends(words);
        staff(own.idea(), "sighting");
        staff(own.idea(), "holder", "unit", social.toString());
        says(aylin, own.idea(), "statement", FEASIBLE);
        answers(own.idea(), "FEASIBLE", "Ab Mai fährt der Bus.");
        asks(own, asked);

        assertThat(page("/staff/review/" + own.idea(), aylin))
                .contains("Ab Mai fährt der Bus.")
                .doesNotContain(asked);
        assertThat(page("/staff/desk", aylin)).doesNotContain(asked);
        var forbidden =
                mvc.post()
                        .uri(
                                "/staff/review/%s/questions/%s/reply"
                                        .formatted(own.idea(), question(own.idea())))
                        .header("Cookie", aylin)
                        .param("id", UUID.randomUUID().toString())
                        .param("words", replied)
                        .exchange();
        assertThat(forbidden).hasStatus(403);
    }

    @Test
    void one_waits_at_a_time_and_is_replied_to_once() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var wish = UUID.randomUUID();
        assertThat(own(own, "question", wish, "words", asked)).hasStatus(302);
        assertThat(own(own, "question", wish, "words", asked)).hasStatus(302);
        assertThat(asks(own, "Und wo?")).hasStatus(409);
        assertThat(textsLike(asked)).isEqualTo(1);
        var question = question(own.idea());

        assertThat(replies(own.idea(), question, replied)).hasStatus(302);
        assertThat(replies(own.idea(), question, "Doch erst im Juni")).hasStatus(409);
        assertThat(replies(own.idea(), UUID.randomUUID().toString(), "Ja")).hasStatus(404);
        assertThat(asks(own, "Und wo?")).hasStatus(302);
    }

    @Test
    void who_is_examined_with_another_idea_asks_about_its_answer() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var same = sameAs(own.idea());
        asks(same, asked);

        assertThat(page("/staff/review/" + own.idea())).contains(asked);
        assertThat(page("/ideas/own/" + own.code(), "")).doesNotContain(asked);
        assertThat(replies(own.idea(), question(own.idea()), replied)).hasStatus(302);

        assertThat(page("/ideas/own/" + same.code(), "")).contains(replied);
        assertThat(page("/ideas/own/" + own.code(), "")).doesNotContain(replied);
    }

    @Test
    void what_is_late_comes_first_and_whoever_asked_is_told_that_it_is() throws Exception {
        var one = answered("Ab Mai fährt der Bus.");
        var other = answered("Ab Mai fährt der Bus.");
        asks(one, "Erste " + asked);
        asks(other, "Zweite " + asked);
        db.sql("update follow_up set due = :due where idea = :idea")
                .param("due", WorkingDays.dayOf(Instant.now()).minusDays(3))
                .param("idea", other.idea())
                .update();

        assertThat(wholeDesk()).containsSubsequence("Überfällig seit", "Zweite", "Erste");
        assertThat(page("/ideas/own/" + other.code(), "")).contains("haben es nicht geschafft");
    }

    @Test
    void a_matter_for_advisers_is_not_on_the_desk() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var same = sameAs(own.idea());
        asks(same, asked);
        staff(same.idea(), "kind", "kind", "PERSONAL");

        assertThat(wholeDesk()).doesNotContain(asked);
        assertThat(page("/staff/review/" + own.idea())).doesNotContain(asked);
    }

    @Test
    void what_they_asked_and_said_is_theirs_to_see_to_take_and_to_erase() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var comment = "Das freut mich " + UUID.randomUUID();
        voices(own, "YES", comment);
        asks(own, asked);
        replies(own.idea(), question(own.idea()), replied);

        assertThat(page("/ideas/own/" + own.code() + "/data", "")).contains(comment, asked);
        assertThat(page("/ideas/own/" + own.code() + "/data/export", "")).contains(comment, asked);

        own(own, "erasure", UUID.randomUUID());

        assertThat(textsLike(comment) + textsLike(asked) + textsLike(replied)).isZero();
        assertThat(page("/ideas/own/" + own.code(), "")).doesNotContain(comment, asked, replied);
    }
}
