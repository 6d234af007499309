package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.web.Language.ARABIC;
import static stellwand.web.Language.ENGLISH;
import static stellwand.web.Language.GERMAN;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void what_the_reader_chose_counts_first() {
        assertThat(Language.of("ar", "en")).isEqualTo(ARABIC);
    }

    @Test
    void then_what_the_browser_prefers() {
        assertThat(Language.of(null, "fr;q=0.9, ar-SY;q=0.8, de;q=0.1")).isEqualTo(ARABIC);
        assertThat(Language.of("xx", "en-GB")).isEqualTo(ENGLISH);
    }

    @Test
    void then_german() {
        assertThat(Language.of(null, null)).isEqualTo(GERMAN);
        assertThat(Language.of(null, "fr, ja")).isEqualTo(GERMAN);
        assertThat(Language.of(null, "*")).isEqualTo(GERMAN);
    }

    @Test
    void a_garbled_wish_is_no_error() {
        assertThat(Language.of(null, ";;q=%%%")).isEqualTo(GERMAN);
    }

    @Test
    void a_cards_number_looks_the_same_everywhere() {
        assertThat(
                        new MessageFormat("{0}", ARABIC.locale())
                                .format(new Object[] {4711})
                                .replaceAll("\\D", ""))
                .isEqualTo("4711")
                .matches("[0-9]+");
    }
}
