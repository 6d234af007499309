package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static stellwand.mailbox.office.Documents.docx;
import static stellwand.mailbox.office.Documents.odt;
import static stellwand.mailbox.office.Documents.p;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.LeftOut.Because;
import stellwand.mailbox.incoming.Incoming.Message;

/** What becomes of the files of a mail: read, kept, or named with the reason. */
class FilesOfMailTest {
    private final MailReader reader =
            new MailReader(Ourselves.of("stadt.example", "ideen@stadt.example"));
    private final StringBuilder mail =
            new StringBuilder(
                    """
                    From: mira@example.org
                    To: ideen@stadt.example
                    Subject: Idee
                    Content-Type: multipart/mixed; boundary=b

                    --b

                    siehe Anlage
                    -- \n\
                    Mira

                    """);

    @Test
    void the_words_of_text_files_stand_below_those_of_the_mail_with_their_names() {
        add("Idee.docx", docx(p("Mehr Bänke.")));
        add("Noch eine.odt", odt("<text:p>Mehr Bäume.</text:p>"));

        assertThat(read().text())
                .isEqualTo(
                        "siehe Anlage\n\nIdee.docx\n\nMehr Bänke.\n\nNoch eine.odt\n\nMehr Bäume.");
        assertThat(read().reply().words()).contains("Mehr Bänke.", "Mehr Bäume.");
        assertThat(read().attachments()).isEmpty();
        assertThat(read().leftOut())
                .extracting(LeftOut::name, LeftOut::because)
                .containsExactly(
                        tuple("Idee.docx", Because.TEXT_TAKEN),
                        tuple("Noch eine.odt", Because.TEXT_TAKEN));
    }

    @Test
    void what_does_not_fit_into_the_text_of_a_mail_is_said_to_be_cut() {
        add("Buch.docx", docx(p("Bank ".repeat(30_000))));

        assertThat(read().said().isShortened()).isTrue();
        assertThat(read().whole()).hasSizeGreaterThan(140_000);
    }

    @Test
    void more_than_thirty_text_files_are_not_read() {
        for (int n = 0; n < 31; n++) add("Idee %d.docx".formatted(n), docx(p("Bank " + n)));

        assertThat(read().text()).contains("Bank 29").doesNotContain("Bank 30");
        assertThat(read().leftOut().getLast().because()).isEqualTo(Because.TOO_MANY);
    }

    @Test
    void what_is_left_out_can_be_had_from_the_mail_unless_it_may_do_harm() {
        var large = new byte[16 * 1024 * 1024];
        add("gross.jpg", large);
        add("kaputt.docx", new byte[] {'P', 'K'});
        add("setup.exe", new byte[] {'M', 'Z'});

        assertThat(read().leftOut())
                .extracting(LeftOut::because)
                .containsExactly(Because.TOO_LARGE, Because.BROKEN, Because.DANGEROUS);
        assertThat(read().leftOut().getFirst().bytes()).isEqualTo(large);
        assertThat(read().leftOut().get(1).bytes()).containsExactly('P', 'K');
        assertThat(read().leftOut().getLast().bytes()).isNull();
    }

    /** Windows looks past a full stop at the end, and a person past what turns letters around. */
    @ParameterizedTest
    @ValueSource(strings = {"setup.exe.", "setup.EXE .", "fo\u202Egpj.exe", "Brief.docm", "a.url"})
    void no_spelling_hides_a_program(String name) {
        add(name, new byte[] {1});

        assertThat(read().leftOut().getFirst().because()).isEqualTo(Because.DANGEROUS);
    }

    @Test
    void a_program_is_known_whatever_it_is_called_and_a_list_is_none() {
        var program = new byte[100];
        program[0] = 'M';
        program[1] = 'Z';
        add("foto.heic", program);
        add("liste.csv", "MZ;Mainz;".repeat(20).getBytes(UTF_8));

        assertThat(read().leftOut())
                .extracting(LeftOut::name, LeftOut::because)
                .containsExactly(tuple("foto.heic", Because.DANGEROUS));
    }

    private void add(String name, byte[] file) {
        mail.append(
                """
                --b
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="%s"

                %s
                """
                        .formatted(name, Base64.getMimeEncoder().encodeToString(file)));
    }

    private Message read() {
        return (Message) reader.read((mail + "--b--\n").getBytes(UTF_8));
    }
}
