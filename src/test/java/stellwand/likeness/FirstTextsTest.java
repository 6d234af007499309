package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An office that begins has few ideas, and those that are alike are to be found all the same. */
class FirstTextsTest {
    private static final UUID ONLINE = new UUID(0, 1);
    private static final UUID NUMBERS = new UUID(0, 2);

    private final Likeness likeness = new Likeness(1);

    FirstTextsTest() {
        likeness.add(ONLINE, "Termine im Bürgerbüro online buchen", "de");
        likeness.add(NUMBERS, "Termine im Bürgerbüro ohne Warten", "de");
    }

    @Test
    void a_word_that_both_have_counts_for_each_of_them() {
        assertThat(likeness.like("Ein Termin im Bürgerbüro", "de", 5))
                .extracting(Like::id)
                .containsExactlyInAnyOrder(ONLINE, NUMBERS);
        assertThat(likeness.like("Ein Termin im Bürgerbüro", "de", 5))
                .extracting(Like::score)
                .allMatch(score -> score > 0.3);
    }

    @Test
    void of_a_common_compound_the_parts_are_not_told_again() {
        assertThat(likeness.like("Das Bürgerbüro", "de", 1))
                .extracting(Like::common)
                .containsExactly(List.of("Bürgerbüro"));
    }

    @Test
    void a_street_and_being_polite_are_nothing_in_common() {
        var benches = new UUID(0, 3);
        likeness.add(benches, "Bänke an der Graf-Adolf-Straße, bitte", "de");

        assertThat(likeness.like("Graf-Adolf-Straße sauberer machen bitte", "de", 5))
                .filteredOn(it -> it.id().equals(benches))
                .allMatch(it -> it.common().isEmpty());
        assertThat(likeness.like("Neue Bänke auf der Graf-Adolf-Straße", "de", 1))
                .extracting(Like::common)
                .containsExactly(List.of("Bänke"));
    }

    @Test
    void a_letter_s_greeting_numbers_and_what_all_say_are_nothing_in_common() {
        var letter = new UUID(0, 4);
        likeness.add(
                letter,
                "Sehr geehrte Damen und Herren,\nzwei Mülleimer brauchen einen Stand.\nMit freundlichen Grüßen",
                "de");

        for (var text :
                List.of(
                        "Zwei Fahrräder",
                        "Herr Müller war nett",
                        "Sehr geehrte Damen und Herren, wir brauchen Tee",
                        "Der Stand der Dinge\nMit freundlichen Grüßen")) {
            assertThat(likeness.like(text, "de", 5))
                    .as(text)
                    .filteredOn(it -> it.id().equals(letter))
                    .allMatch(it -> it.common().isEmpty());
        }
        assertThat(likeness.like("Mülleimer", "de", 1).getFirst().id()).isEqualTo(letter);
    }

    @Test
    void one_usual_word_alone_is_nothing_in_common_and_two_are() {
        for (int n = 10; n < 40; n++) likeness.add(new UUID(0, n), "Park Nummer" + n, "de");

        assertThat(likeness.like("Hunde im Park", "de", 5)).allMatch(it -> it.common().isEmpty());
        assertThat(likeness.like("Park Nummer12", "de", 1).getFirst().common())
                .containsExactlyInAnyOrder("Nummer12", "Park");
    }
}
