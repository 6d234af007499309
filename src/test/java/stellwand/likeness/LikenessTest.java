package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final UUID LIGHTS = new UUID(0, 1);
    private static final UUID PATH = new UUID(0, 2);
    private static final UUID DESK = new UUID(0, 3);
    private static final UUID TEA = new UUID(0, 4);

    private final Likeness likeness = world(7);

    private static Likeness world(long seed) {
        var likeness = new Likeness(seed);
        likeness.add(LIGHTS, "Die Ampelschaltung ist für Fußgänger zu kurz", "de");
        likeness.add(PATH, "Der Radweg ist zu schmal und voller Löcher", "de");
        likeness.add(DESK, "Eine Servicestelle mit Übersetzung in viele Sprachen", "de");
        likeness.add(TEA, "Tee und Gebäck beim Warten im Amt", "de");
        return likeness;
    }

    @Test
    void a_compound_is_like_its_parts() {
        assertThat(ids("Mehr Service-Stellen")).containsExactly(DESK);
        assertThat(ids("Längere Ampeln")).containsExactly(LIGHTS);
    }

    @Test
    void the_common_words_are_shown_as_the_asking_person_writes_them() {
        var like = likeness.like("Breitere Radwege ohne Löcher, bitte", "de", 1).getFirst();
        assertThat(like.id()).isEqualTo(PATH);
        assertThat(like.common()).contains("Löcher").doesNotContain("bitte");
    }

    @Test
    void what_was_removed_is_not_found_and_its_words_are_gone() {
        likeness.fit();
        likeness.remove(TEA);
        likeness.remove(TEA);
        assertThat(ids("Tee und Gebäck")).doesNotContain(TEA);
        assertThat(Memory.of(likeness)).contains("radweg").doesNotContain("geback", "tee");
    }

    @Test
    void a_text_takes_the_place_of_the_earlier_one() {
        likeness.add(TEA, "Spielplatz mit Schaukel", "de");
        assertThat(ids("Gebäck")).isEmpty();
        assertThat(ids("Schaukeln")).containsExactly(TEA);
        assertThat(likeness.size()).isEqualTo(4);
    }

    @Test
    void what_comes_after_fitting_is_found() {
        likeness.fit();
        var id = new UUID(0, 9);
        likeness.add(id, "Ein Kindergarten neben dem Radweg", "de");
        assertThat(ids("Kindergärten")).containsExactly(id);
        assertThat(ids("Radweg")).contains(PATH, id);
    }

    @Test
    void the_same_texts_and_seed_give_the_same_answers() {
        var other = world(7);
        likeness.fit();
        other.fit();
        var text = "Ampel am Radweg, Tee und Übersetzung";
        assertThat(likeness.like(text, "de", 4)).isEqualTo(other.like(text, "de", 4)).isNotEmpty();
    }

    @Test
    void no_street_makes_ideas_alike() {
        likeness.add(new UUID(0, 5), "Bänke in der Lessingstraße 12", "de");
        assertThat(ids("Müll in der Lessingstraße 12")).isEmpty();
    }

    @Test
    void a_model_of_the_operator_takes_the_place_of_the_analysis() {
        Meaning meaning =
                texts -> texts.stream().map(it -> new float[] {it.length() % 2, 1}).toList();
        var modelled = new Likeness(1, meaning);
        modelled.add(LIGHTS, "abc", "de");
        modelled.fit();
        assertThat(modelled.like("xyz", "de", 5)).extracting(Like::id).containsExactly(LIGHTS);
        assertThat(modelled.like("xyz", "de", 5).getFirst().common()).isEmpty();
    }

    @Test
    void nothing_is_too_strange_or_too_long() {
        assertThat(ids("")).isEmpty();
        assertThat(likeness.like("Radweg", "de", 0)).isEmpty();
        for (var text : List.of("", "😀".repeat(2000), "مكتبة", "wort ".repeat(50_000))) {
            likeness.add(new UUID(1, text.length()), text, "ar");
        }
        likeness.fit();
        assertThat(ids("Radweg")).contains(PATH);
    }

    @Test
    void an_empty_house_finds_nothing() {
        var empty = new Likeness(1);
        empty.fit();
        assertThat(empty.like("Radweg", "de", 5)).isEmpty();
    }

    private List<UUID> ids(String text) {
        return likeness.like(text, "de", 5).stream().map(Like::id).toList();
    }
}
