package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mehr\u0000 Bäume", // jsonb and text refuse NUL
                "Mehr\u202E Bäume", // would turn the rest of the line around
                "Mehr\u2066 Bäume",
                "Mehr\u200B Bäume",
                "\uFEFFMehr Bäume",
                "Mehr\u0007 Bäume",
                "Mehr\u2060 Bäume",
                "  Mehr Ba\u0308ume\r\n" // as some keyboards and copied PDFs have it
            })
    void what_nobody_sees_is_gone(String raw) {
        assertThat(Text.clean(raw)).isEqualTo("Mehr Bäume");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200D", // joiners alone
                "\u200C \u200E",
                "\u00AD", // a soft hyphen
                "\u3164", // a Hangul letter that is blank
                "\u2800", // a Braille pattern without dots
                "\u034F\uFE0F",
                "\u2028"
            })
    void what_shows_nothing_is_blank(String raw) {
        assertThat(Text.clean(raw)).isEmpty();
    }

    @Test
    void marks_stacked_beyond_any_language_do_not_cover_the_neighbours() {
        var stacked = "Z" + "\u0336".repeat(500) + "u spät";

        assertThat(Text.clean(stacked)).isEqualTo("Z" + "\u0336".repeat(4) + "u spät");
    }

    @Test
    void a_chain_of_people_without_end_counts_as_many() {
        var chain = "👨" + "\u200D👨".repeat(1000);

        assertThat(Text.length(chain)).isEqualTo(126);
    }

    @Test
    void half_a_surrogate_pair_becomes_a_replacement_character() {
        assertThat(Text.clean("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(Text.clean("\uDE00")).isEqualTo("\uFFFD");
    }

    @Test
    void what_people_need_stays() {
        var joined = "👨\u200D👩\u200D👧";
        var persian = "می\u200Cخواهم";
        var mixed = "\u200Eabc\u200F אבג";
        assertThat(Text.clean(joined)).isEqualTo(joined);
        assertThat(Text.clean(persian)).isEqualTo(persian);
        assertThat(Text.clean(mixed)).isEqualTo(mixed);
    }

    @Test
    void every_kind_of_line_end_is_one() {
        assertThat(Text.clean("eins\r\nzwei\rdrei\nvier")).isEqualTo("eins\nzwei\ndrei\nvier");
        assertThat(Text.clean("eins\u2028zwei\u2029drei\u000Bvier\u0085fünf"))
                .isEqualTo("eins\nzwei\ndrei\nvier\nfünf");
    }

    @ParameterizedTest
    @CsvSource({
        "Bäume, 5",
        "👨‍👩‍👧, 1",
        "🇩🇪🇸🇾, 2",
        "👍🏽, 1",
        "نعم, 3",
        // letters of DIN 91379 that exist only as combinations
        "M̂, 1",
        "C̨̆, 1",
        "ĥ̇x, 2"
    })
    void characters_are_counted_as_people_count_them(String text, int characters) {
        assertThat(Text.length(Text.clean(text))).isEqualTo(characters);
    }

    @Property
    void clean_text_is_clean(@ForAll String raw) {
        var clean = Text.clean(raw);

        assertThat(Text.clean(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain("\u0000");
    }

    @Property
    void two_texts_on_two_lines_count_as_both_and_the_line_end(
            @ForAll String one, @ForAll String other) {
        var first = Text.clean(one);
        var second = Text.clean(other);

        assertThat(Text.length(first + "\n" + second))
                .isEqualTo(Text.length(first) + 1 + Text.length(second));
    }

    @Property
    void postgres_can_take_it(@ForAll String raw) {
        var bytes = Text.clean(raw).getBytes(StandardCharsets.UTF_8);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Text.clean(raw));
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "ar, ar",
        "zh-Hant-TW, zh-Hant-TW",
        "'de\u0000', und",
        "'', und",
        "'x y', und"
    })
    void a_language_is_a_tag_or_not_determined(String given, String stored) {
        assertThat(new Written(Node.text("x").id(), given, "x").language()).isEqualTo(stored);
    }

    @Test
    void what_is_longer_than_fits_is_cut_between_characters_and_shows_it() {
        assertThat(Text.cut("Brunnen", 7)).isEqualTo("Brunnen");
        assertThat(Text.cut("Brunnen", 6)).isEqualTo("Brunn…");
        assertThat(Text.cut("Ein Brunnen", 5)).isEqualTo("Ein…");
        var family = "👨‍👩‍👧";
        assertThat(Text.cut(family.repeat(3), 2)).isEqualTo(family + "…");
        assertThat(Text.length(Text.cut("é".repeat(500), 300))).isEqualTo(300);
    }
}
