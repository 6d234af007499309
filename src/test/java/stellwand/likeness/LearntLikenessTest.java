package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With enough texts to learn from: "Kreisel" and "Kreuzung" stand beside the same words. */
class LearntLikenessTest {
    private static final List<String> OPENINGS =
            List.of("Vorfahrt am Kreisel", "Vorfahrt an der Kreuzung", "Gebäck im Wartezimmer");
    private static final List<String> ENDINGS =
            List.of("fehlt", "bitte klären", "ist gut", "für Kinder", "am Abend", "im Winter");

    private final Likeness likeness = fitted(11);

    private static Likeness fitted(long seed) {
        var likeness = new Likeness(seed);
        IntStream.range(0, 60).forEach(n -> likeness.add(id(n), text(n), "de"));
        likeness.fit();
        return likeness;
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }

    private static String text(int n) {
        return OPENINGS.get(n % 3) + " " + ENDINGS.get(n / 3 % 6) + " Nummer" + n;
    }

    @Test
    void words_that_stand_beside_the_same_ones_are_alike() {
        assertThat(likeness.like("Kreisel", "de", 40))
                .extracting(it -> it.id().getLeastSignificantBits() % 3)
                .containsOnly(0L, 1L);
    }

    @Test
    void a_removed_text_stays_away_through_another_fit() {
        likeness.remove(id(0));
        likeness.fit();
        assertThat(likeness.like(text(0), "de", 60)).extracting(Like::id).doesNotContain(id(0));
        assertThat(Memory.of(likeness)).contains("nummer3").doesNotContain("nummer0");
    }

    @Test
    void a_text_that_comes_after_fitting_is_found_by_its_own_words() {
        likeness.add(id(99), "Vorfahrt am Zebrastreifen", "de");
        assertThat(likeness.like("Zebrastreifen Vorfahrt", "de", 1).getFirst().id())
                .isEqualTo(id(99));
    }

    @Test
    void the_same_seed_gives_the_same_answers() {
        assertThat(fitted(11).like("Kreisel im Winter", "de", 9))
                .isEqualTo(likeness.like("Kreisel im Winter", "de", 9))
                .hasSize(9);
    }
}
