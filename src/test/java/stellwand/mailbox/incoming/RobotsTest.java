package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.mailbox.incoming.Incoming.Message;
import stellwand.mailbox.incoming.MayAnswer.Robot;

/** What robots say of themselves counts; what only sounds like one is for a person to see. */
class RobotsTest {
    private static final String US = "ideen@stadt.example";
    private static final String SENT = "<0b1f6c5e-2f7e-4c5e-9a53-0c2c3c1d9a10@stadt.example>";
    private static final MayAnswer SOMEBODY_LOOKS = new MayAnswer.No(Robot.MAYBE_AUTOMATIC);

    private final MailReader reader =
            new MailReader(new Ourselves(List.of(US), Set.of("stadt.example"), SENT::equals));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zustellung nicht möglich: Post kommt in der Bahnstraße nicht an",
                "Eingangsbestätigung fehlt bei Online-Anträgen",
                "Vacation programme for children",
                "Alcohol abuse report: Neumarkt",
                "Delivery problem with the voting letters"
            })
    void words_of_a_subject_alone_are_for_a_person_to_judge(String subject) {
        assertThat(verdict("Subject: " + subject)).isEqualTo(SOMEBODY_LOOKS);
    }

    @Test
    void so_are_a_name_a_habit_and_a_report_that_somebody_quotes() {
        assertThat(verdict("From: System Administrator <a@example.org>")).isEqualTo(SOMEBODY_LOOKS);
        assertThat(verdict("X-Loop: a@example.org")).isEqualTo(SOMEBODY_LOOKS);
        assertThat(verdict("Precedence: bulk")).isEqualTo(SOMEBODY_LOOKS);
        assertThat(
                        verdict(
                                "Subject: Ihre Mails kommen nicht an",
                                """
                                Ich bekam:

                                Final-Recipient: rfc822; mira@example.org
                                Action: delayed
                                """))
                .isEqualTo(SOMEBODY_LOOKS);
    }

    @Test
    void what_says_that_a_program_replied_is_judged_by_its_words_too() {
        var absent = "Subject: Vacation\r\nReturn-Path: <>";
        var bounced = "Subject: Zustellung nicht möglich\r\nAuto-Submitted: auto-replied";
        var complaint = "Subject: abuse report\r\nReturn-Path: <>";

        assertThat(verdict(absent)).isEqualTo(new MayAnswer.No(Robot.OUT_OF_OFFICE));
        assertThat(verdict(bounced)).isInstanceOf(MayAnswer.Bounced.class);
        assertThat(verdict(complaint)).isEqualTo(new MayAnswer.No(Robot.DELIVERY_REPORT));
    }

    @Test
    void a_web_form_says_only_that_a_program_sent_it() {
        assertThat(verdict("Subject: Zustellung nicht möglich\r\nAuto-Submitted: auto-generated"))
                .isEqualTo(new MayAnswer.No(Robot.AUTOMATIC));
    }

    @Test
    void proton_and_fastmail_put_a_feedback_id_on_every_mail() {
        assertThat(verdict("Feedback-ID: 12345:user:proton")).isEqualTo(new MayAnswer.Yes());
    }

    @Test
    void only_what_we_sent_is_ours_whatever_its_number_looks_like() {
        var thunderbird = SENT.replace("0b1f", "77aa");

        assertThat(verdict("Message-ID: " + SENT)).isEqualTo(new MayAnswer.No(Robot.OURSELVES));
        assertThat(verdict("From: anna@stadt.example\r\nMessage-ID: " + thunderbird))
                .isEqualTo(new MayAnswer.Yes());
        assertThat(verdict("X-Stellwand: 1")).as("not provably ours").isEqualTo(SOMEBODY_LOOKS);
    }

    @Test
    void a_colleague_at_our_address_is_a_person_whom_no_answer_reaches() {
        assertThat(verdict("From: " + US)).isEqualTo(new MayAnswer.No(Robot.FROM_OUR_ADDRESS));
        assertThat(verdict("From: " + US + "\r\nReply-To: mira@example.org"))
                .as("a web form that writes for somebody")
                .isEqualTo(new MayAnswer.Yes());
    }

    private MayAnswer verdict(String headers) {
        return verdict(headers, "Mehr Bänke.");
    }

    private MayAnswer verdict(String headers, String text) {
        var from = headers.contains("From:") ? "" : "From: Mira <mira@example.org>\r\n";
        var mail = "%sTo: %s\r\n%s\r\n\r\n%s".formatted(from, US, headers, text);
        return ((Message) reader.read(mail.getBytes(UTF_8))).mayAnswer();
    }
}
