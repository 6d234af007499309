package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.database.Chore;
import tools.jackson.databind.json.JsonMapper;

/** A sentence that everybody reads names somebody: it goes, everywhere and for good. */
class WordsErasedTest extends HouseWithAnswers {
    private static final String WHY = "Ein Mensch war beim Namen genannt.";

    @TempDir Path folder;

    private final String name = "Frau Xanthippe " + UUID.randomUUID();

    @Test
    void what_a_unit_said_goes_from_everywhere_and_that_it_said_it_stays() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "draft", said(name + " will das so"));
        assertThat(says(aylin, idea, "statement", said(name + " will das nicht"))).hasStatus(302);
        assertThat(publicly(idea)).contains(name);

        assertThat(erases(organiser, idea, name + " will das nicht")).hasStatus(302);

        assertThat(publicly(idea)).doesNotContain(name);
        assertThat(page("/staff/review/" + idea, aylin)).doesNotContain(name);
        assertThat(textsLike(name)).as("also what was drafted before").isZero();
        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Amt für Soziales", "zurzeit nicht umsetzbar", "Ein Fahrer mehr")
                .contains("Hier wurden Worte für immer gelöscht", WHY, "Worte gelöscht")
                .contains("der Koordination");
        var review = JsonMapper.shared().readTree(page("/api/ideas/" + idea, "")).at("/review");
        assertThat(review.at("/statements/0/erased/why/text").asString()).isEqualTo(WHY);
        assertThat(review.at("/statements/0/reasons").isMissingNode()).isTrue();
        assertThat(review.at("/statements/0/feasibility").asString()).isEqualTo("not-now");
        assertThat(review.at("/path/4/kind").asString()).isEqualTo("words-erased");
    }

    @Test
    void an_answer_goes_with_its_translation_and_the_idea_stays_answered() throws Exception {
        var own = answered(name + " macht das.");
        var answer =
                page("/staff/review/" + own.idea())
                        .replaceAll("(?s).*name=\"answer\" value=\"([^\"]+)\".*", "$1");
        says(
                organiser,
                own.idea(),
                "answer/translation",
                Map.of("answer", answer, "language", "tr", "words", name + " yapacak"));
        var before = row(own.idea());
        assertThat(publicly(own.idea())).contains(name + " yapacak");

        assertThat(erases(organiser, own.idea(), name + " macht das.")).hasStatus(302);

        assertThat(publicly(own.idea()) + page("/ideas/own/" + own.code(), ""))
                .doesNotContain(name)
                .contains("Hier wurden Worte für immer gelöscht", WHY);
        assertThat(textsLike(name)).isZero();
        assertThat(page("/staff/review/" + own.idea())).doesNotContain("answer/translation");
        assertThat(
                        says(
                                organiser,
                                own.idea(),
                                "answer/translation",
                                Map.of("answer", answer, "language", "ar", "words", name)))
                .hasStatus(409);
        assertThat(row(own.idea())).as("how it stands, since when").isEqualTo(before);
        chore("rebuild-views");
        assertThat(row(own.idea())).isEqualTo(before);
        assertThat(exported()).contains(WHY).doesNotContain(name);
    }

    @Test
    void a_letter_that_waits_is_written_anew_without_the_words() {
        var idea = mailed(words);
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "statement", said(name + " will das nicht"));
        tell();
        assertThat(lettersTo(mail(idea))).last().asString().contains(name, "Amt für Soziales");
        int letters = lettersTo(mail(idea)).size();

        erases(organiser, idea, name + " will das nicht");

        assertThat(lettersTo(mail(idea))).noneMatch(it -> it.contains(name));
        tell();
        tell();
        assertThat(lettersTo(mail(idea)))
                .hasSize(letters)
                .noneMatch(it -> it.contains(name))
                .last()
                .asString()
                .contains("Stellungnahme – Amt für Soziales – zurzeit nicht umsetzbar")
                .contains("Worte gelöscht – " + WHY);
    }

    @Test
    void a_letter_of_what_is_examined_with_it_is_written_anew_too() {
        var other = mailed("Nachts soll ein Bus fahren");
        var idea = examined(words);
        staff(other, "bundle", "into", String.valueOf(number(idea)));
        answers(idea, "FEASIBLE", name + " macht das.");
        tell();
        assertThat(lettersTo(mail(other))).last().asString().contains(name);

        erases(organiser, idea, name + " macht das.");
        tell();

        assertThat(lettersTo(mail(other)))
                .noneMatch(it -> it.contains(name))
                .last()
                .asString()
                .contains("Beantwortet – umsetzbar", "Worte gelöscht");
    }

    @Test
    void what_waits_and_was_written_later_is_left_when_views_are_rebuilt() throws Exception {
        var idea = mailed(words);
        staff(idea, "sighting");
        answers(idea, "FEASIBLE", name + " macht das.");
        erases(organiser, idea, name + " macht das.");
        tell();
        var before = lettersTo(mail(idea));

        chore("rebuild-views");
        tell();

        assertThat(lettersTo(mail(idea))).isEqualTo(before);
    }

    @Test
    void nobody_but_the_office_erases_and_not_without_a_reason() throws Exception {
        var own = answered("Ab Mai.");
        var text = wordsIn(own.idea(), "Ab Mai.");
        assertThat(erases(aylin, own.idea(), text, WHY)).hasStatus(403);
        assertThat(erases(organiser, own.idea(), text, "")).hasStatus(422);
        assertThat(erases(organiser, own.idea(), UUID.randomUUID(), WHY)).hasStatus(409);
        assertThat(publicly(own.idea())).contains("Ab Mai.");
    }

    private static Map<String, String> said(String reasons) {
        return Map.of(
                "feasibility",
                "NOT_NOW",
                "reasons",
                reasons,
                "conditions",
                "Ein Fahrer mehr",
                "language",
                "de");
    }

    private MvcTestResult erases(String who, UUID idea, String words) {
        return erases(who, idea, wordsIn(idea, words), WHY);
    }

    private MvcTestResult erases(String who, UUID idea, UUID text, String why) {
        return says(who, idea, "erasure", Map.of("words", text.toString(), "why", why));
    }

    /** As it stands on the page that asks which. */
    private UUID wordsIn(UUID idea, String words) {
        try {
            assertThat(page("/staff/review/%s/erasure".formatted(idea))).contains(words);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return db.sql("select id from content where stream = :idea and text = :words")
                .param("idea", idea)
                .param("words", words)
                .query(UUID.class)
                .single();
    }

    /** All that everybody can ask for. */
    private String publicly(UUID idea) throws Exception {
        var all = new StringBuilder();
        var found = "q=" + words.replace(' ', '+');
        for (var path :
                List.of(
                        "/ideas/" + number(idea),
                        "/api/ideas/" + idea,
                        "/ideas?" + found,
                        "/ideas.csv?" + found,
                        "/ideas.atom?" + found)) {
            all.append(page(path, ""));
        }
        return all.toString();
    }

    private String row(UUID idea) {
        return db.sql(
                        """
                        select standing || ' ' || result || ' ' || answer || ' ' || answered_at
                        from idea where id = :id
                        """)
                .param("id", idea)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private void chore(String named, String... words) throws Exception {
        house.getBeansOfType(Chore.class).values().stream()
                .filter(it -> it.name().equals(named))
                .findFirst()
                .orElseThrow()
                .run(List.of(words));
    }

    /** As whoever moves the house takes it along. */
    private String exported() throws Exception {
        var file = folder.resolve("house.zip");
        chore("export", file.toString());
        try (var zip = new ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (var entry : zip.stream().toList()) {
                all.append(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }

    private void tell() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
    }
}
