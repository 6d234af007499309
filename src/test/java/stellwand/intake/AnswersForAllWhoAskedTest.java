package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** Answered is what all can read whose idea was answered. */
class AnswersForAllWhoAskedTest extends HouseWithReminders {
    private static final String MISSING = "Auf Arabisch gibt es die Antwort noch nicht.";

    private final UUID idea = Wishes.idea();

    @Test
    void what_came_in_another_language_and_was_examined_with_it_wants_the_answer_in_it()
            throws Exception {
        sent(idea, words);
        staff(idea, "sighting");
        arabicOne();
        assertThat(entry()).as("not answered yet").doesNotContain("fehlt auf");

        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");

        assertThat(page("/staff/review/" + idea)).contains(MISSING);
        assertThat(entry()).contains("fehlt auf: Arabisch");
        assertThat(page("/staff/desk"))
                .contains("Antworten, die noch übersetzt werden")
                .containsPattern("gibt: [^<]*Arabisch");

        translates("ar", "الحافلة تسير من أيار");

        assertThat(page("/staff/review/" + idea)).doesNotContain(MISSING);
        assertThat(entry()).doesNotContain("fehlt auf");
    }

    @Test
    void a_changed_answer_wants_a_translation_of_its_own() throws Exception {
        sent(idea, words);
        staff(idea, "sighting");
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        assertThat(entry()).doesNotContain("fehlt auf");
        arabicOne();
        assertThat(entry()).as("bundled with an answer").contains("fehlt auf: Arabisch");
        translates("ar", "الحافلة تسير من أيار");

        says(
                organiser,
                idea,
                "answer/change",
                Map.of(
                        "result", "NOT_NOW",
                        "language", "de",
                        "words", "Erst im Herbst.",
                        "why", "Es fehlen Fahrer."));

        assertThat(page("/staff/review/" + idea)).contains(MISSING);
        assertThat(entry()).contains("fehlt auf: Arabisch");
    }

    @Test
    void an_erased_answer_wants_no_translation_and_an_erased_translation_another_one()
            throws Exception {
        sent(idea, words);
        staff(idea, "sighting");
        arabicOne();
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        translates("ar", "الحافلة تسير من أيار");
        assertThat(entry()).doesNotContain("fehlt auf");

        erases("الحافلة تسير من أيار");
        assertThat(page("/staff/review/" + idea)).contains(MISSING);
        assertThat(entry()).contains("fehlt auf: Arabisch");
        translates("ar", "من أيار");
        assertThat(entry()).doesNotContain("fehlt auf");
        assertThat(readIn()).hasSize(2).isEqualTo(asAnOlderHouseTakesOver());

        erases("Ab Mai fährt der Bus.");
        assertThat(page("/staff/review/" + idea)).doesNotContain(MISSING);
        assertThat(entry()).doesNotContain("fehlt auf");
        assertThat(readIn()).isEmpty();
        assertThat(asAnOlderHouseTakesOver()).isEmpty();
    }

    /** The migration finds it in older journals, too. */
    private List<String> asAnOlderHouseTakesOver() throws IOException {
        db.sql("delete from answer_language").update();
        var migration = new ClassPathResource("db/migration/V87__answer_languages.sql");
        Stream.of(migration.getContentAsString(UTF_8).split(";"))
                .map(String::strip)
                .filter(it -> it.startsWith("insert") || it.startsWith("delete"))
                .forEach(it -> db.sql(it).update());
        return readIn();
    }

    private List<String> readIn() {
        return db.sql(
                        """
                        select to_jsonb(a)::text as row from answer_language a
                        where idea = :id
                        order by language
                        """)
                .param("id", idea)
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private void erases(String words) {
        var text =
                db.sql("select id from content where stream = :idea and text = :words")
                        .param("idea", idea)
                        .param("words", words)
                        .query(UUID.class)
                        .single();
        var typed = Map.of("words", text.toString(), "why", "Ein Name");
        assertThat(says(organiser, idea, "erasure", typed)).hasStatus(302);
    }

    @Test
    void what_the_office_put_into_german_still_wants_an_answer_in_its_own_language()
            throws Exception {
        sent(idea, "أريد حافلة في الليل من المحطة إلى الحي");
        staff(idea, "wording", "words", words, "language", "de");
        staff(idea, "sighting");
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");

        assertThat(page("/staff/review/" + idea)).contains(MISSING);
        assertThat(entry()).contains("fehlt auf: Arabisch");
    }

    @Test
    void the_coordination_is_reminded_of_it_in_the_letter_that_it_gets_anyway() throws Exception {
        sent(idea, words);
        staff(idea, "sighting");
        arabicOne();
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        due(examined(words), "2017-11-10");
        var coordination = StaffCookie.member(house, Role.ORGANISER);

        reminders.morning(LocalDate.parse("2017-11-13"));

        assertThat(lettersTo(mail(coordination)).getLast())
                .containsPattern("Antworten, die noch übersetzt werden: \\d+ \\(.*Arabisch");
    }

    /** It says the same. */
    private void arabicOne() {
        var same = Wishes.idea();
        sent(same, "أريد حافلة في الليل من المحطة إلى الحي");
        assertThat(staff(same, "bundle", "into", String.valueOf(number(idea)))).hasStatus(302);
    }

    private void translates(String language, String answer) throws Exception {
        var holds =
                page("/staff/review/" + idea)
                        .replaceAll("(?s).*name=\"answer\" value=\"([^\"]+)\".*", "$1");
        var typed = Map.of("answer", holds, "language", language, "words", answer);
        assertThat(says(organiser, idea, "answer/translation", typed)).hasStatus(302);
    }

    /** What the desk says of it. */
    private String entry() throws Exception {
        return Arrays.stream(wholeDesk().split("<li "))
                .filter(it -> it.contains(idea.toString()))
                .collect(joining());
    }
}
