package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** "What happens next?" on the own page says what is still to come, and nothing that is past. */
class OwnStepsTest extends HouseWithUnits {
    private static final String NEXT = "Wie geht es weiter?";
    private static final String SIGHTING = "<li>Jemand liest sie innerhalb von zehn Arbeitstagen.";
    private static final String REVIEW = "<li>Die zuständige Stelle prüft, ob sie sich umsetzen";

    private final UUID idea = Wishes.idea();

    @Test
    void what_waits_is_read_first_and_then_examined() throws Exception {
        var code = sent(idea, "Ein Wartehäuschen am Bach");

        assertThat(own(code)).contains(NEXT, SIGHTING, REVIEW);
    }

    @Test
    void after_the_sighting_nobody_reads_it_within_ten_working_days_any_more() throws Exception {
        var code = sent(idea, "Ein Wartehäuschen am Hügel");
        staff(idea, "sighting");

        assertThat(own(code))
                .contains(NEXT, REVIEW, "Die Antwort finden Sie hier")
                .doesNotContain(SIGHTING);
    }

    @Test
    void nothing_follows_for_what_was_set_aside() throws Exception {
        var code = sent(idea, "Ein Wartehäuschen am Mond");
        staff(idea, "setting-aside", "reason", "Dort wartet niemand.");

        assertThat(own(code))
                .contains("Dort wartet niemand.")
                .doesNotContain(NEXT, SIGHTING, REVIEW);
    }

    @Test
    void bundled_both_are_examined_together_until_the_answer_stands_there() throws Exception {
        var other = examined(words);
        var code = sent(idea, "Ein Wartehäuschen an der Brücke");
        staff(idea, "bundle", "into", String.valueOf(number(other)));

        assertThat(own(code))
                .contains(NEXT, "Beide werden zusammen geprüft.")
                .doesNotContain(SIGHTING, REVIEW);

        answers(other, "FEASIBLE", "Es wird gebaut.");
        assertThat(own(code)).doesNotContain(NEXT, "Beide werden");
    }

    @Test
    void split_one_is_led_to_the_parts() throws Exception {
        var code = sent(idea, "Ein Wartehäuschen. Eine Uhr.");
        staff(idea, "parts", "words", "Ein Wartehäuschen\n\nEine Uhr");

        assertThat(own(code))
                .contains(NEXT, "Jede davon geht ihren eigenen Weg")
                .doesNotContain(SIGHTING, REVIEW);
    }

    @Test
    void whoever_joined_waits_for_nothing_once_it_is_set_aside() throws Exception {
        sent(idea, "Ein Wartehäuschen am Fluss");
        staff(idea, "sighting");
        var joined = joins(idea);
        assertThat(own(joined)).contains(NEXT);

        staff(idea, "undoing");
        staff(idea, "setting-aside", "reason", "Der Fluss steigt oft.");
        assertThat(own(joined)).doesNotContain(NEXT);
    }

    private String joins(UUID other) {
        var location =
                mvc.post()
                        .uri("/ideas/%d/contributors".formatted(number(other)))
                        .param("id", UUID.randomUUID().toString())
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        return String.valueOf(location).replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }

    private String own(String code) throws Exception {
        return page("/ideas/own/" + code, "");
    }
}
