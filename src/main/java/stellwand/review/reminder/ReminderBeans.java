package stellwand.review.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.Truth;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class ReminderBeans {
    @Bean
    Truth reminderTruth() {
        return Truth.of("handed_over_told", "reminder_day", "reminded");
    }
}
