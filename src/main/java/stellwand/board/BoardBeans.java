package stellwand.board;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;
import stellwand.journal.Truth;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class BoardBeans {
    @Bean
    EventNames<BoardEvent> boardEvents() {
        return BoardEvent.NAMES;
    }

    @Bean
    Truth boardTruth() {
        return Truth.seeded("secret");
    }

    @Bean
    Fold<BoardState> boardFold() {
        return BoardState.FOLD;
    }
}
