package stellwand.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static stellwand.poster.PaperWorld.entry;
import static stellwand.poster.PaperWorld.examined;
import static stellwand.poster.PaperWorld.sheet;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** What comes out of the printing press, whatever goes in. */
class PressTest extends PrintingHouse {
    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @EnumSource(Language.class)
    void poster_and_report_say_everything_in_every_language(Language language) {
        for (var template : new String[] {"poster/poster", "poster/report"}) {
            var html =
                    press().html(template, sheet(Paper.A3, 16, PaperWorld::any), language.locale());
            assertThat(html)
                    .doesNotContain("??", " th:", " null")
                    .contains(
                            "lang=\"%s\" dir=\"%s\""
                                    .formatted(language.tag(), language.direction()));
            assertThat(press().pdf(html, language.locale())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, names = "A4", mode = EnumSource.Mode.EXCLUDE)
    void it_is_as_large_as_the_paper(Paper paper) {
        var pdf = poster(sheet(paper, 20, PaperWorld::any), Language.GERMAN);

        var page = Printed.look(pdf, it -> it.getPage(0).getMediaBox());
        double[] millimetres =
                switch (paper) {
                    case A0 -> new double[] {841, 1189};
                    case A1 -> new double[] {594, 841};
                    case A2 -> new double[] {420, 594};
                    case A3 -> new double[] {297, 420};
                    case A4 -> new double[] {210, 297};
                };
        assertThat((double) page.getWidth())
                .isCloseTo(millimetres[0] * POINTS_OF_A_MILLIMETRE, within(1.0));
        assertThat((double) page.getHeight())
                .isCloseTo(millimetres[1] * POINTS_OF_A_MILLIMETRE, within(1.0));
    }

    @Test
    void who_listens_to_it_hears_headings_in_its_language() {
        var pdf = poster(sheet(Paper.A1, 9, PaperWorld::any), Language.ARABIC);

        assertThat(
                        Printed.<Boolean>look(
                                pdf, it -> it.getDocumentCatalog().getMarkInfo().isMarked()))
                .isTrue();
        assertThat(Printed.<String>look(pdf, it -> it.getDocumentCatalog().getLanguage()))
                .isEqualTo("ar");
        assertThat(Printed.<String>look(pdf, it -> it.getDocumentInformation().getTitle()))
                .isEqualTo("Neues Amt – neue Chancen");
        assertThat(Printed.look(pdf, PressTest::tags)).contains("H1", "H2", "H3", "P", "Figure");
        assertThat(Printed.look(report(), PressTest::tags)).contains("H1", "H4", "Table", "TH");
    }

    private byte[] report() {
        return press().print("poster/report", () -> sheet(Paper.A4, 9, PaperWorld::any), GERMAN);
    }

    private static String tags(PDDocument document) {
        return new Tags(document.getDocumentCatalog().getStructureTreeRoot()).toString();
    }

    @Test
    void a_phone_reads_where_it_leads() {
        var pdf = poster(sheet(Paper.A3, 1, PaperWorld::any), Language.ARABIC);

        assertThat(Printed.qrCode(pdf)).isEqualTo(PaperWorld.ADDRESS);
    }

    @Test
    void each_of_three_hundred_ideas_is_on_it_once_and_on_one_page() {
        var sheet =
                sheet(
                        Paper.A1,
                        300,
                        number ->
                                entry(
                                        number,
                                        "Anfang%d. %s Ende%d."
                                                .formatted(
                                                        number,
                                                        "Wort ".repeat(number % 50),
                                                        number),
                                        examined(number % 7 == 0, PaperWorld.SOCIAL)));

        var pages = Printed.pages(poster(sheet, Language.GERMAN));

        assertThat(pages).hasSizeGreaterThan(5);
        for (int number = 1; number <= 300; number++) {
            var begins = "Anfang%d.".formatted(number);
            var ends = "Ende%d.".formatted(number);
            assertThat(pages.stream().filter(it -> it.contains(begins)))
                    .as(begins)
                    .singleElement()
                    .asString()
                    .containsOnlyOnce(begins)
                    .contains(ends);
        }
    }

    @Test
    void arabic_is_shaped_and_read_from_right_to_left() {
        var sheet =
                sheet(
                        Paper.A1,
                        2,
                        number ->
                                PaperWorld.answered(number, "ar", "نعم، الحافلة رقم 7 تسير ليلًا"));

        var text = Printed.text(poster(sheet, Language.ARABIC));

        assertThat(text).contains("نعم، الحافلة رقم", "تسير ليل", "تم الرد عليها", "الفكرة");
    }

    @Test
    void who_waits_too_long_is_told_so() throws InterruptedException {
        var press = new Press(templates, new Typefaces(), Duration.ofMillis(1));
        var isPrinting = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var first =
                Thread.ofVirtual()
                        .start(() ->
                                press.print(
                                        "poster/report",
                                        () -> {
                                            isPrinting.countDown();
                                            await(mayGoOn);
                                            return sheet(Paper.A4, 1, PaperWorld::any);
                                        },
                                        GERMAN));
        isPrinting.await();

        assertThatThrownBy(() ->
                        press.print(
                                "poster/report", () -> sheet(Paper.A4, 1, PaperWorld::any), GERMAN))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(Refusal.PRESS_IS_BUSY));
        mayGoOn.countDown();
        first.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kinds of tags of a document, in their order. */
    private record Tags(PDStructureNode node) {
        private static final Pattern EMPTY = Pattern.compile("\\(\\)");

        @Override
        public String toString() {
            var kinds = new StringBuilder();
            for (var kid : node.getKids()) {
                if (kid
                        instanceof
                        org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure
                                        .PDStructureElement
                                element) {
                    kinds.append(element.getStructureType())
                            .append('(')
                            .append(new Tags(element))
                            .append(')');
                }
            }
            return EMPTY.matcher(kinds).replaceAll(" ");
        }
    }
}
