package stellwand.mailbox.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stellwand.mailbox.incoming.Incoming.Attachment;

class EncodedWordsTest {
    @Test
    void utf_7_is_understood_in_subject_sender_text_and_names_of_files() {
        var read = Mails.read("utf-7");

        assertThat(read.subject()).isEqualTo("Ein Büro für alle in Köln");
        assertThat(read.sender())
                .isEqualTo(new Incoming.Sender("mira@example.org", "Jörg", "mira@example.org"));
        assertThat(read.text()).isEqualTo("Bitte ein Büro für alle.");
        assertThat(read.attachments())
                .extracting(Attachment::name)
                .containsExactly("Büro.pdf", "Tür auf.pdf");
    }

    @Test
    void a_word_in_a_charset_of_nobody_is_guessed_and_keeps_no_other_from_being_read() {
        assertThat(Part.decoded("=?klingon?Q?B=C3=BCro?= =?utf-8?Q?_f=C3=BCr?= =?x-y?B?IGFsbGU=?="))
                .isEqualTo("Büro für alle");
    }

    @Test
    void what_is_torn_stays_as_it_is() {
        assertThat(Part.decoded("=?utf-7?B?%?= und =?utf-7?Q?50=?")).endsWith("und =?utf-7?Q?50=?");
        assertThat(EncodedWords.inKnownCharsets("=?utf-8?Q?B=C3=BCro?="))
                .isEqualTo("=?utf-8?Q?B=C3=BCro?=");
    }
}
