package stellwand.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.poster.PaperWorld.ofNoEvening;
import static stellwand.poster.PaperWorld.sheet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stellwand.web.Language;

/** Sheets as the standards for those who listen and for archives want them. */
class PrintedForAllTest extends PrintingHouse {
    private static Stream<Arguments> sheets() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of("poster/poster", "poster/report")
                                .map(template -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void it_is_what_it_says_it_is(String template, Language language) {
        keepsItsPromises(template, language, sheet(Paper.A3, 16, PaperWorld::any));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void so_is_a_report_of_all_ideas(Language language) {
        var all = ofNoEvening(sheet(Paper.A4, 16, PaperWorld::any));
        keepsItsPromises("poster/report", language, all);
    }

    private void keepsItsPromises(String template, Language language, Sheet sheet) {
        var pdf = press().print(template, () -> sheet, language.locale());
        assertThat(Standards.missedByUa1(pdf)).as("PDF/UA-1").isEmpty();
        assertThat(Standards.missedByA3u(pdf)).as("PDF/A-3u").isEmpty();
    }
}
