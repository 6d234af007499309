package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everybody reads what it is: a question or a remark is no idea that could be carried out. */
class KindInPublicTest extends HouseWithIdeas {
    private final UUID id = Wishes.idea();

    @Test
    void a_question_is_called_one() throws Exception {
        send(id, "Wann öffnet das neue Amt?", "QUESTION");
        staff(id, "sighting");

        assertThat(page("/ideas/" + number(id), ""))
                .contains(">Frage %d</h1>".formatted(number(id)))
                .contains("Jetzt kümmert sich die zuständige Stelle darum")
                .contains("Haben Sie dieselbe Frage?")
                .doesNotContain("umsetzen lässt", "dieselbe Idee", "Geprüft wird jede Idee");
    }

    @Test
    void a_remark_is_called_one() throws Exception {
        send(id, "Das Schild hängt schief.", "REMARK");
        staff(id, "sighting");

        assertThat(page("/ideas/" + number(id), ""))
                .contains(">Anmerkung %d</h1>".formatted(number(id)), "Sehen Sie das auch so?")
                .doesNotContain("umsetzen lässt", "dieselbe Idee");
    }

    @Test
    void an_idea_stays_an_idea() throws Exception {
        send(id, "Ein Schild in Brailleschrift", "IDEA");
        staff(id, "sighting");

        assertThat(page("/ideas/" + number(id), ""))
                .contains(">Idee %d</h1>".formatted(number(id)))
                .contains("ob sie sich umsetzen lässt", "Haben Sie dieselbe Idee?");
    }
}
