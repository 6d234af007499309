package stellwand.idea;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class IdeaBeans {
    @Bean
    EventNames<IdeaEvent> ideaEvents() {
        return IdeaEvent.NAMES;
    }

    @Bean
    EventNames<AttachmentEvent> attachmentEvents() {
        return AttachmentEvent.NAMES;
    }

    @Bean
    EventNames<HolderEvent> holderEvents() {
        return HolderEvent.NAMES;
    }

    @Bean
    EventNames<EchoEvent> echoEvents() {
        return EchoEvent.NAMES;
    }

    @Bean
    EventNames<HidingEvent> hidingEvents() {
        return HidingEvent.NAMES;
    }

    @Bean
    EventNames<MessageEvent> messageEvents() {
        return MessageEvent.NAMES;
    }

    @Bean
    EventNames<ExpiryEvent> expiryEvents() {
        return ExpiryEvent.NAMES;
    }

    @Bean
    Fold<HidingState> hidingFold() {
        return HidingState.FOLD;
    }

    @Bean
    Fold<HolderState> holderFold() {
        return HolderState.FOLD;
    }

    @Bean
    Fold<AttachmentState> attachmentFold() {
        return AttachmentState.FOLD;
    }

    @Bean
    Fold<IdeaState> ideaFold() {
        return IdeaState.FOLD;
    }
}
