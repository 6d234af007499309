package stellwand.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.review.Difference.Change.GONE;
import static stellwand.review.Difference.Change.KEPT;
import static stellwand.review.Difference.Change.NEW;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.idea.IdeaDetail.Said;
import stellwand.review.Difference.Change;
import stellwand.review.Difference.Piece;

/** What changed between two answers: of whatever is compared, both texts are there. */
class DifferenceTest {
    private static final int LONGEST = 4_000;

    @Example
    void a_word_that_was_replaced_is_shown_in_its_place() {
        assertThat(between("de", "Der Bus kommt nicht, leider.", "Der Bus kommt bald, leider."))
                .containsExactly(
                        new Piece(KEPT, "Der Bus kommt "),
                        new Piece(GONE, "nicht"),
                        new Piece(NEW, "bald"),
                        new Piece(KEPT, ", leider."));
    }

    @Example
    void words_replaced_in_a_row_are_replaced_together() {
        assertThat(between("de", "Der Bus kommt im Mai an.", "Der Bus fährt ab Juni los."))
                .containsExactly(
                        new Piece(KEPT, "Der Bus "),
                        new Piece(GONE, "kommt im Mai an"),
                        new Piece(NEW, "fährt ab Juni los"),
                        new Piece(KEPT, "."));
    }

    @Example
    void arabic_is_compared_by_words_too() {
        assertThat(between("ar", "الحافلة لن تأتي هذا العام", "الحافلة ستأتي هذا العام"))
                .containsExactly(
                        new Piece(KEPT, "الحافلة "),
                        new Piece(GONE, "لن تأتي"),
                        new Piece(NEW, "ستأتي"),
                        new Piece(KEPT, " هذا العام"));
        assertThat(Difference.between(new Said("ar", "نعم"), new Said("ar", "لا")).direction())
                .isEqualTo("rtl");
    }

    @Example
    void texts_with_hardly_a_word_in_common_stand_one_after_the_other() {
        assertThat(between("de", "Das geht nicht.", "Im Mai fährt der Bus wieder."))
                .containsExactly(
                        new Piece(GONE, "Das geht nicht."),
                        new Piece(NEW, "Im Mai fährt der Bus wieder."));
    }

    @Property(tries = 300)
    void with_what_changed_both_texts_are_there(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = between("ar", before, after);

        assertThat(without(NEW, pieces)).isEqualTo(before);
        assertThat(without(GONE, pieces)).isEqualTo(after);
        assertThat(pieces).allMatch(it -> !it.text().isEmpty());
    }

    @Property(tries = 100)
    void nothing_changed_between_a_text_and_itself(@ForAll("texts") String text) {
        assertThat(Difference.between(new Said("de", text), new Said("de", text)).isEmpty())
                .isTrue();
    }

    @Property(tries = 3)
    void the_longest_answers_are_compared_too(@ForAll("long") String before) {
        var after = new StringBuilder(before).reverse().toString();
        var pieces = between("de", before, after);

        assertThat(without(NEW, pieces)).isEqualTo(before);
        assertThat(without(GONE, pieces)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        var words =
                Arbitraries.of(
                        "Bus", "kommt", "nicht", ",", ".", " ", " ", " ", "\n", "2026", "حافلة",
                        "الليل", "👍🏽", "Straße", "[…]", "e\u0301");
        var written = words.list().ofMaxSize(40).map(it -> String.join("", it));
        return Arbitraries.oneOf(written, Arbitraries.strings().ofMaxLength(60));
    }

    @Provide("long")
    Arbitrary<String> longTexts() {
        return Combinators.combine(texts(), texts())
                .as((one, other) -> one + " " + other + " ein Wort ")
                .list()
                .ofSize(100)
                .map(it -> String.join("", it))
                .map(it -> it.substring(0, Math.min(LONGEST, it.length())));
    }

    private static List<Piece> between(String language, String before, String after) {
        return Difference.between(new Said(language, before), new Said(language, after)).pieces();
    }

    private static String without(Change change, List<Piece> pieces) {
        return pieces.stream()
                .filter(it -> it.change() != change)
                .map(Piece::text)
                .collect(joining());
    }
}
