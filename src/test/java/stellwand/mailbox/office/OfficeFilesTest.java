package stellwand.mailbox.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.mailbox.office.Documents.docx;
import static stellwand.mailbox.office.Documents.item;
import static stellwand.mailbox.office.Documents.odt;
import static stellwand.mailbox.office.Documents.p;
import static stellwand.mailbox.office.Documents.run;

import org.junit.jupiter.api.Test;
import stellwand.mailbox.office.OfficeText.Nothing;
import stellwand.mailbox.office.OfficeText.Words;

/** What stands in the files of office programs is read as one reads it there. */
class OfficeFilesTest {
    @Test
    void paragraphs_lists_and_tables_of_word_stay_what_they_are() {
        var body =
                p("Meine Idee")
                        + p("Mehr Bänke &amp; Bäume.")
                        + item(0, "am Fluss")
                        + item(1, "mit Lehne")
                        + item(0, "am Markt")
                        + "<w:tbl><w:tr>%s%s</w:tr><w:tr>%s%s</w:tr></w:tbl>"
                                .formatted(cell("Ort"), cell("Zahl"), cell("Fluss"), cell("3"))
                        + "<w:p/><w:sectPr/>";

        assertThat(word(body))
                .isEqualTo(
                        """
                        Meine Idee

                        Mehr Bänke & Bäume.

                        - am Fluss
                          - mit Lehne
                        - am Markt

                        Ort | Zahl
                        Fluss | 3\
                        """);
    }

    private static String cell(String words) {
        return "<w:tc><w:tcPr/>%s</w:tc>".formatted(p(words));
    }

    @Test
    void who_made_empty_paragraphs_has_their_lines_as_they_typed_them() {
        assertThat(word(p("Mira Hoffmann") + p("Markt 1") + "<w:p/>" + p("Guten Tag,") + p("Hm.")))
                .isEqualTo("Mira Hoffmann\nMarkt 1\n\nGuten Tag,\nHm.");
    }

    @Test
    void of_word_everything_is_read_once_and_as_it_is_now() {
        var box = "<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx>".formatted(p("Kasten"));
        var body =
                "<w:p>"
                        + run("Ein")
                        + "<w:del>%s</w:del><w:ins>%s</w:ins>".formatted(run(" alter"), run(" Bus"))
                        + "<w:r><w:tab/><w:br/><w:instrText>DATE</w:instrText></w:r>"
                        + "<mc:AlternateContent><mc:Choice>%1$s</mc:Choice><mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent>"
                                .formatted(box)
                        + run("fährt.")
                        + "</w:p>";

        assertThat(word(body)).isEqualTo("Kasten\n\nEin Bus\t\nfährt.");
    }

    @Test
    void a_document_of_word_on_the_web_or_in_strict_xml_is_read_too() {
        var xml = Documents.document(p("Wasser")).replace("openxmlformats.org", "purl.oclc.org");
        assertThat(words("a.docx", Documents.zip("word/document2.xml", xml))).isEqualTo("Wasser");
    }

    @Test
    void paragraphs_lists_and_tables_of_libre_office_stay_what_they_are() {
        var body =
                """
                <text:tracked-changes><text:changed-region><text:p>weg</text:p></text:changed-region></text:tracked-changes>
                <text:h>Meine   <text:span>Idee</text:span></text:h>
                <text:p>Mehr<text:s text:c="3"/>Bänke<text:line-break/>hier<text:note><text:note-body><text:p>Fuß</text:p></text:note-body></text:note>.</text:p>
                <text:list><text:list-item><text:p>am Fluss</text:p><text:list><text:list-item><text:p>mit Lehne</text:p></text:list-item></text:list></text:list-item>
                <text:list-item><text:p>am Markt</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Ort</text:p></table:table-cell><table:table-cell><text:p>Zahl</text:p></table:table-cell></table:table-row></table:table>
                <text:p><draw:frame><svg:desc>Foto</svg:desc><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>Ende</text:p>
                """;

        assertThat(words("a.odt", odt(body)))
                .isEqualTo(
                        """
                        Meine Idee

                        Mehr   Bänke
                        hier.

                        - am Fluss
                          - mit Lehne
                        - am Markt

                        Ort | Zahl

                        Kasten

                        Ende\
                        """);
    }

    /** The limits of the JDK are for entities that somebody defines. */
    @Test
    void a_long_text_full_of_ampersands_is_read_to_its_end() {
        var body = p("Bänke &amp; Bäume &#228; &lt; ".repeat(60_000)) + p("Ende");

        assertThat(word(body)).endsWith("Bäume ä <\n\nEnde").hasSizeGreaterThan(600_000);
    }

    @Test
    void a_table_may_stand_within_a_table_many_times() {
        var body = p("Innen");
        for (int n = 0; n < 100; n++) {
            body = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>".formatted(body);
        }

        assertThat(word(body)).isEqualTo("Innen");
    }

    @Test
    void rich_text_is_read_in_every_script_also_when_it_is_called_doc() {
        var rtf =
                """
                {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}
                \\f0 Gr\\'fc\\'dfe \\u1605?\\par \\f1\\'cf\\'f0\\'e8\\f0\\par
                {\\pict\\jpegblip %s}\\trowd\\intbl Ort\\cell Zahl\\cell\\row ende\\par}\
                """
                        .formatted("ffd8".repeat(1000));

        assertThat(words("a.doc", rtf.getBytes(ISO_8859_1)))
                .isEqualTo("Grüße م\nПри\nOrt\tZahl\t\nende");
    }

    @Test
    void what_is_no_text_of_an_office_program_is_none() {
        assertThat(read("a.xlsx", docx(p("Zahlen")))).isEqualTo(new Nothing());
        assertThat(read("a.doc", new byte[] {1, 2})).isEqualTo(new Nothing());
        assertThat(read("nur-ein-bild.docx", docx("<w:p/>"))).isEqualTo(new Nothing());
    }

    @Test
    void where_the_name_says_nothing_the_type_does() {
        var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        assertThat(new OfficeFiles().read("Anlage", type, docx(p("Wasser"))))
                .isEqualTo(new Words("Wasser"));
    }

    private static String word(String body) {
        return words("idee.DOCX", docx(body));
    }

    private static String words(String name, byte[] file) {
        return read(name, file) instanceof Words(var words) ? words : read(name, file).toString();
    }

    private static OfficeText read(String name, byte[] file) {
        return new OfficeFiles().read(name, "application/octet-stream", file);
    }

    /** Logs must not tell who wrote what. */
    @Test
    void a_text_that_is_printed_says_nothing() {
        assertThat(read("a.docx", docx(p("Wasser")))).hasToString("Words[…]");
    }
}
