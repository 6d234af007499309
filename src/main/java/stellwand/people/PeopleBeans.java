package stellwand.people;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Passing;
import stellwand.journal.Truth;

/** What the journal needs to know of this package and of the mailbox, which knows nobody. */
@Configuration(proxyBeanMethods = false)
class PeopleBeans {
    @Bean
    Truth peopleTruth() {
        return Truth.of(
                "staff",
                "staff_role",
                "passkey",
                "participant",
                "link",
                "session",
                "session_participant",
                "session_link",
                "here_as",
                "group_count",
                "consent",
                "mail_out",
                "mail_in",
                "mail_inbox",
                "contact",
                "contact_letter",
                "text_parting",
                "contact_clearing",
                "privacy_note_shown");
    }

    @Bean
    Passing peoplePassing() {
        return new Passing(List.of("passkey_nonce"));
    }
}
