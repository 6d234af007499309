package stellwand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    private final Spellings spellings = new Spellings();

    SpellingsTest() {
        spellings.add(
                List.of("servicestelle", "burgerburo", "radweg", "radwege", "bus", "bau", "haus"));
    }

    @Test
    void a_slip_of_the_pen_is_forgiven() {
        assertThat(spellings.almost("servicestele", 5)).containsExactly("servicestelle");
        assertThat(spellings.almost("bugerburo", 5)).containsExactly("burgerburo");
        assertThat(spellings.almost("radwge", 5)).containsExactly("radweg", "radwege");
    }

    @Test
    void in_a_long_word_two_are_and_in_a_short_one_none() {
        assertThat(spellings.almost("srevicestele", 5)).containsExactly("servicestelle");
        assertThat(spellings.almost("raadwge", 5)).isEmpty();
        assertThat(spellings.almost("bus", 5)).isEmpty();
    }

    @Test
    void the_nearest_come_first_and_the_word_itself_not_at_all() {
        assertThat(spellings.almost("radweg", 5)).containsExactly("radwege");
        assertThat(spellings.almost("radwegee", 1)).containsExactly("radwege");
    }

    @Test
    void nothing_is_too_long() {
        assertThat(spellings.almost("a".repeat(300), 5)).isEmpty();
        spellings.add(List.of("b".repeat(300)));
    }
}
