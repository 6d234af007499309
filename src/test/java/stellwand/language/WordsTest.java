package stellwand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Servicestelle, Service-Stellen",
        "Servicestelle, Service Stelle",
        "Fahrradstrasse, Fahrradstraße",
        "Fahrradstraße, Straße",
        "Ampelschaltung, Ampeln",
        "Strasse, Straßen",
        "Bürger, BUERGER",
        "Übersetzungen, Übersetzung",
    })
    void what_is_written_in_two_ways_has_terms_in_common(String one, String other) {
        assertThat(Words.of(one, "de")).containsAnyElementsOf(Words.of(other, "de"));
    }

    @ParameterizedTest
    @CsvSource({
        "Busse, Nachtbus",
        "Nachtbusse, Nachtbus",
        "Bus, Nachtbusse",
        "Sanierung, sanieren",
        "sanieren, Schulsanierung",
        "Spielplaetze, Spielplätze",
        "Spielplatz, Spielplaetze",
        "Fussgaengerweg, Fußgängerweg",
        "Fußgänger, Fussgaengerweg",
        "Hindernis, Hindernisse",
        "sicher, Sicherheit",
        "Graf-Adolf-Str., Graf-Adolf-Straße",
        "Lessingstr., Lessingstraße",
        "Halle, Turnhalle",
        "Halle, Turnhallen",
        "Wasser, Trinkwasserbrunnen",
        "Garten, Kindergartenplätze",
        "Kindergarten, Kindergartenplätze",
        "Arbeitsamt, Arbeitsämter",
        "Schüler, Schüler:innen",
        "Schüler, Schülerinnen",
        "Schüler*innen, Schüler",
        "Schüler, Schülervertretung",
        "Schüler, Schüler*innenvertretung",
        "Busfahrer, Busfahrer_innen",
        "Busfahrer*innen, Busfahrer_innen",
        "Busfahrer/-innen, Busfahrer",
        "Busfahrer/innen, BusfahrerInnen",
        "Busfahrer(innen), Busfahrerin",
        "Dolmetscher*innen, Dolmetscher-innen",
        "Dolmetscher*in, Dolmetscherinnen",
        "Kolleg:innen, Kollegen",
        "Ärzt*innen, Arzt",
        "W-LAN, ein W-LAN",
        "Tempo30, Tempo 30",
        "Tempo 30, Tempo30",
        "Tempo30, Tempo-30-Zone",
        "30er Zone, Tempo-30-Zone",
        "30er-Zone, Zone 30",
        "30km/h, Tempo 30 km/h",
        "Repair cafes, Repair-Café",
        "İstanbul, istanbul'dan",
    })
    void who_searches_finds_derived_words_and_other_spellings(String asked, String text) {
        assertThat(Words.of(text, "de")).containsAll(Words.asked(asked, "de"));
    }

    @ParameterizedTest
    @CsvSource({"Zeitung, Zeit", "Sprung, Spr", "Achtung, acht"})
    void what_only_looks_derived_is_another_word(String one, String other) {
        assertThat(Words.of(one, "de")).doesNotContainAnyElementsOf(Words.asked(other, "de"));
    }

    @ParameterizedTest
    @CsvSource({
        "Halle, alle",
        "gewinnen, gewin",
        "Spinnen, Sp",
        "Weg, wegwerfen",
        "Samt, Arbeitsamt",
        "Innenstadt, Bürger:innen",
    })
    void what_only_looks_like_a_part_is_none(String asked, String text) {
        assertThat(Words.of(text, "de")).doesNotContainAnyElementsOf(Words.asked(asked, "de"));
    }

    @ParameterizedTest
    @CsvSource({
        "Schüler, Schüler:innen",
        "Schülerinnen, Schüler*innen",
        "Dolmetscher(innen), DolmetscherInnen",
    })
    void for_likeness_too_all_genders_are_one(String one, String other) {
        assertThat(Words.read(one, "de"))
                .extracting(Word::term)
                .containsExactlyElementsOf(
                        Words.read(other, "de").stream().map(Word::term).toList());
    }

    @Test
    void a_word_is_shown_as_it_was_written() {
        assertThat(Words.searched("Alle Schüler*innen, Tempo30 im Kindergarten!", "de"))
                .extracting(Word::written)
                .contains("Schüler*innen", "Tempo", "30", "Kindergarten", "Garten");
    }

    @Test
    void turkish_cases_and_french_articles_hide_no_word() {
        assertThat(Words.of("İstanbul'dan geldim", "tr")).contains("istanbul");
        assertThat(Words.of("IĞDIR’da", Words.ANY)).containsExactly("igdir");
        assertThat(Words.of("L'école d'été", "fr")).containsExactly("ecole", "ete");
    }

    @Test
    void words_with_a_hyphen_are_also_one() {
        assertThat(Words.joined("W-LAN im Repair-Café, 30-Zone, A-B-C und Schüler-innen"))
                .isEqualTo("WLAN RepairCafé");
    }

    @Test
    void a_compound_is_found_by_its_parts_and_asks_for_all_of_them() {
        assertThat(Words.of("Servicestelle", "de")).hasSize(3);
        assertThat(Words.asked("Servicestelle", "de"))
                .isEqualTo(Words.asked("Service-Stellen", "de"))
                .hasSize(2);
        assertThat(Words.of("Eine Service-Stelle für alle", "de"))
                .containsAll(Words.asked("Servicestellen", "de"));
    }

    @Test
    void stop_words_are_out_and_numbers_are_in() {
        assertThat(Words.of("Das ist die 30 und nicht 50", "de")).containsExactly("30", "50");
    }

    @Test
    void a_part_is_shown_as_a_noun() {
        assertThat(Words.read("Fahrradampel", "de"))
                .extracting(Word::written)
                .startsWith("Fahrradampel")
                .endsWith("Ampel");
    }

    @Test
    void other_languages_have_their_words_too() {
        assertThat(Words.of("The offices' doors", "en")).containsExactly("offic", "door");
        assertThat(Words.of("في المكتبة", "ar")).isEqualTo(Words.of("مكتبة", "ar")).hasSize(1);
        assertThat(Words.of("İki çocuk, café", "tr")).contains("cocuk", "cafe");
        assertThat(Words.of("Вулиця", "uk-UA")).containsExactly("вулиця");
    }

    @Test
    void nothing_is_too_strange_or_too_long() {
        assertThat(Words.of("", "de")).isEmpty();
        assertThat(Words.of(" – … \u0000", "")).isEmpty();
        assertThat(Words.of("😀".repeat(2000), "de")).isNotNull();
        assertThat(Words.of("straße".repeat(20_000), "de")).isNotEmpty();
    }

    @Test
    void many_may_ask_at_once() {
        var text = "Die Ampelschaltung am Radweg der Servicestelle dauert Fußgängern zu lange";
        var alone = Words.of(text, "de");
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(_ -> Words.of(text, "de")))
                .allMatch(alone::equals);
    }
}
