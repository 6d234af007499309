package stellwand.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Truth;

/** What the journal needs to know of this package and of the mailbox, which knows nobody. */
@Configuration(proxyBeanMethods = false)
class PeopleBeans {
    @Bean
    Truth peopleTruth() {
        return Truth.of(
                "staff",
                "staff_role",
                "participant",
                "link",
                "session",
                "session_participant",
                "session_link",
                "here_as",
                "group_count",
                "consent",
                "retention",
                "mail_out");
    }
}
