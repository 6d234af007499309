package stellwand.mailbox.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static stellwand.mailbox.office.Documents.docx;
import static stellwand.mailbox.office.Documents.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.mailbox.office.OfficeText.Not;
import stellwand.mailbox.office.OfficeText.Why;

/** What is made to harm, or broken on the way, comes out with a reason. */
class HostileFilesTest {
    private static final int MIB = 1024 * 1024;

    @TempDir Path room;

    @Test
    void a_zip_bomb_is_too_large_wherever_it_is_packed() {
        var zeros = new byte[40 * MIB];
        var text = Documents.document(p("x")).getBytes(UTF_8);
        var before = Documents.zip(Map.of("word/document.xml", text), zeros);
        var within = Documents.zip(Map.of("word/document.xml", zeros), new byte[1]);

        assertThat(before).hasSizeLessThan(MIB);
        assertThat(read("a.docx", before)).isEqualTo(new Not(Why.TOO_LARGE));
        assertThat(read("a.docx", within)).isEqualTo(new Not(Why.TOO_LARGE));
        assertThat(read("a.docx", docx(p("ä".repeat(2_000_001)))))
                .isEqualTo(new Not(Why.TOO_LARGE));
    }

    @Test
    void the_files_of_one_mail_share_what_may_be_unpacked() {
        var text = Documents.document(p("x")).getBytes(UTF_8);
        var large = Documents.zip(Map.of("word/document.xml", text), new byte[20 * MIB]);
        var files = new OfficeFiles();

        assertThat(files.read("a.docx", "", large)).isEqualTo(new OfficeText.Words("x"));
        assertThat(files.read("b.docx", "", large)).isEqualTo(new Not(Why.TOO_LARGE));
    }

    @Test
    void too_many_entries_or_elements_within_each_other_are_not_walked_through() {
        var entries = new HashMap<String, byte[]>();
        for (int n = 0; n < 2_100; n++) entries.put("a" + n, new byte[0]);
        assertThat(read("a.docx", Documents.zip(entries, new byte[1])))
                .isEqualTo(new Not(Why.TOO_LARGE));

        var deep = "<w:r>".repeat(600) + "</w:r>".repeat(600);
        assertThat(read("a.docx", docx(deep))).isEqualTo(new Not(Why.TOO_DEEP));
        assertThat(read("a.odt", Documents.odt("<a>".repeat(600) + "</a>".repeat(600))))
                .isEqualTo(new Not(Why.TOO_DEEP));
        assertThat(rtf("{".repeat(100_000))).isEqualTo(new Not(Why.TOO_DEEP));
    }

    @Test
    void nothing_of_our_machine_comes_in_by_an_entity() throws IOException {
        var secret = Files.writeString(room.resolve("secret"), "geheim");
        var outside = "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
        var laughs = "<!DOCTYPE a [<!ENTITY e \"ha\"><!ENTITY f \"&e;&e;\">]>";
        for (var dtd : new String[] {outside, laughs}) {
            var xml = Documents.document(p("&e;")).replace("?>\n", "?>\n" + dtd);
            assertThat(read("a.docx", Documents.zip("word/document.xml", xml)))
                    .isEqualTo(new Not(Why.BROKEN));
        }
        assertThat(read("a.docx", docx(p("&e;")))).isEqualTo(new Not(Why.BROKEN));
        var unused = Documents.document(p("Bank")).replace("?>\n", "?>\n" + outside);
        assertThat(read("a.docx", Documents.zip("word/document.xml", unused)))
                .as("no office program writes that")
                .isEqualTo(new Not(Why.BROKEN));
    }

    @Test
    void what_has_a_password_is_called_encrypted() {
        var compound = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        assertThat(read("a.docx", compound)).isEqualTo(new Not(Why.ENCRYPTED));

        var manifest = "<manifest:encryption-data>".getBytes(UTF_8);
        var locked = Map.of("content.xml", new byte[] {7, 7}, "META-INF/manifest.xml", manifest);
        assertThat(read("a.odt", Documents.zip(locked, new byte[1])))
                .isEqualTo(new Not(Why.ENCRYPTED));
        assertThat(read("a.odt", Documents.zip(Map.of("encrypted-package", new byte[1]), manifest)))
                .isEqualTo(new Not(Why.ENCRYPTED));
    }

    @Test
    void what_is_broken_says_so() {
        assertThat(read("a.docx", new byte[] {'P', 'K'})).isEqualTo(new Not(Why.BROKEN));
        assertThat(read("a.docx", Documents.odt("<text:p>x</text:p>")))
                .isEqualTo(new Not(Why.BROKEN));
        assertThat(read("a.odt", Documents.zip("content.xml", "kein XML")))
                .isEqualTo(new Not(Why.BROKEN));
        var utf16 = Documents.zip(Map.of("content.xml", "<a".getBytes(UTF_16LE)), new byte[1]);
        assertThat(read("a.odt", utf16)).isEqualTo(new Not(Why.BROKEN));
    }

    /** The same ones each time. */
    @Test
    void cut_off_or_changed_anywhere_no_file_throws() {
        var chance = new Random(7);
        var rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}\\u8364?\\bin9 x\\par}".getBytes(ISO_8859_1);
        var files =
                Map.of(
                        "a.docx", docx(p("Wasser am Fluss".repeat(50))),
                        "a.odt", Documents.odt("<text:p>Wasser</text:p>".repeat(50)),
                        "a.rtf", rtf);
        files.forEach((name, whole) -> {
            for (int n = 0; n < 400; n++) {
                var file = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
                file[chance.nextInt(file.length)] = (byte) chance.nextInt();
                assertThatNoException().isThrownBy(() -> read(name, file));
            }
        });
    }

    private static OfficeText rtf(String body) {
        return read("a.rtf", ("{\\rtf1 " + body).getBytes(ISO_8859_1));
    }

    private static OfficeText read(String name, byte[] file) {
        return new OfficeFiles().read(name, "application/octet-stream", file);
    }
}
