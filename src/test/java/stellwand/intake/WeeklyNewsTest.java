package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever wants to hear less often hears once a week, and of everything. */
class WeeklyNewsTest extends HouseWithNews {

    @Test
    void what_a_week_brought_comes_in_one_letter_and_once() throws Exception {
        writes("Ein Bus in der Nacht");
        confirms();
        assertThat(page(data(), "")).contains("sobald es sie gibt");
        assertThat(weekly(true)).hasStatus(302);
        assertThat(page(data(), "")).contains("höchstens einmal in der Woche, montags");

        staff(id, "sighting");
        tell();
        staff(id, "undoing");
        staff(id, "setting-aside", "reason", "Den gibt es schon");
        tell();
        assertThat(letters()).as("within the week").isEmpty();

        tellOfTheWeek();
        tellOfTheWeek();

        assertThat(letters()).singleElement().asString().contains("Den gibt es schon");
        assertThat(page(data() + "/export", "")).contains("\"weekly\":true");
    }

    @Test
    void what_they_are_asked_they_hear_at_once() {
        writes("Ein Bus in der Nacht");
        confirms();
        weekly(true);

        staff(id, "question", "question", "An welcher Haltestelle?");
        tell();

        assertThat(letters()).singleElement().asString().contains("An welcher Haltestelle?");
    }

    @Test
    void whoever_wants_to_hear_at_once_again_does() {
        writes("Ein Bus in der Nacht");
        confirms();
        weekly(true);
        staff(id, "sighting");
        tell();
        weekly(false);

        tell();

        assertThat(letters()).singleElement().asString().contains("Sie ist gesichtet");
    }

    @Test
    void another_address_hears_at_once_until_somebody_says_otherwise() throws Exception {
        writes("Ein Bus in der Nacht");
        weekly(true);

        mvc.post()
                .uri(data() + "/contact")
                .param("back", "MAIL")
                .param("mail", "neu-" + mail)
                .exchange();

        assertThat(page(data(), "")).contains("n…@e….org", "sobald es sie gibt");
    }

    @Test
    void a_week_that_brought_more_than_thirty_letters_is_told_to_the_end() {
        writes("Ein Bus in der Nacht");
        confirms();
        weekly(true);
        lettersOfToday(29);
        staff(id, "sighting");
        db.sql("update idea set changed_at = changed_at - interval '8 minutes' where id = :id")
                .param("id", id)
                .update();
        tellOfTheWeek();
        assertThat(letters()).isEmpty();

        aDayLater();
        house.getBean(News.class).tellOfWhatWaited();

        assertThat(letters()).singleElement().asString().contains("Sie ist gesichtet");
    }

    private void tellOfTheWeek() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60), true);
    }

    private String data() {
        return "/ideas/own/%s/data".formatted(code);
    }

    private MvcTestResult weekly(boolean weekly) {
        return mvc.post().uri(data() + "/pace").param("weekly", String.valueOf(weekly)).exchange();
    }
}
