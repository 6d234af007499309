package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever takes something down finds a language by typing on their own keyboard. */
class TongueTest {
    @Test
    void names_are_in_the_pages_language_first_and_sorted_by_them_after_the_interfaces_three() {
        var names = Tongue.offered(Locale.GERMAN).stream().map(Tongue::name).toList();

        assertThat(names).startsWith("Deutsch", "Englisch – English", "Arabisch – العربية");
        assertThat(names).contains("Ukrainisch – Українська", "Kurdisch – Kurdî (Kurmancî)");
        assertThat(names.subList(3, names.size()))
                .isSortedAccordingTo(java.text.Collator.getInstance(Locale.GERMAN)::compare);
    }

    @Test
    void every_language_has_a_name_in_every_language_of_the_pages() {
        for (var page : new Locale[] {Locale.GERMAN, Locale.ENGLISH, Locale.of("ar")}) {
            assertThat(Tongue.offered(page)).noneMatch(it -> it.name().startsWith(it.tag() + " "));
        }
    }
}
