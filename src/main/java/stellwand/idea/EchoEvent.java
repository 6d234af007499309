package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;

/**
 * What a contributor says of the answer, and what the office says to that. In the stream of the
 * idea by which they are a contributor, even where another one is answered: so it goes with it.
 */
public sealed interface EchoEvent extends IdeaEvent {

    /**
     * Whether the answer answers the idea; the latest one of a contributor and an answer counts.
     *
     * @param comment for staff alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VoiceGiven(
            UUID contributor,
            ContentId answer,
            Voice voice,
            String language,
            @Nullable ContentId comment,
            Instant at)
            implements EchoEvent {}

    /**
     * A question about the answer: for the coordination alone.
     *
     * @param due by when it replies
     */
    record FollowUpAsked(
            UUID contributor, ContentId question, String language, LocalDate due, Instant at)
            implements EchoEvent {}

    /**
     * To whoever asked, and to nobody else.
     *
     * @param by whoever of the staff replied
     */
    record FollowUpReplied(
            UUID contributor,
            ContentId question,
            ContentId reply,
            String language,
            UUID by,
            Instant at)
            implements EchoEvent {}

    EventNames<EchoEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.voice-given", VoiceGiven.class,
                            "idea.follow-up-asked", FollowUpAsked.class,
                            "idea.follow-up-replied", FollowUpReplied.class));

    /** Who said it, or to whom it was said: it goes with what else is theirs. */
    UUID contributor();

    /** The texts that came with it. */
    default List<ContentId> written() {
        return switch (this) {
            case VoiceGiven it -> Stream.ofNullable(it.comment()).toList();
            case FollowUpAsked it -> List.of(it.question());
            case FollowUpReplied it -> List.of(it.reply());
        };
    }

    /** Those that the contributor wrote. */
    default List<ContentId> own() {
        return this instanceof FollowUpReplied ? List.of() : written();
    }
}
