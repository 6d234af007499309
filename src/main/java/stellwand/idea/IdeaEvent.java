package stellwand.idea;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.theme.ThemeId;

/** What happened to an idea. Its stream says to which. */
public sealed interface IdeaEvent extends Event
        permits IdeaEvent.IdeaReceived,
                IdeaEvent.KindDecided,
                IdeaEvent.KindSaid,
                IdeaEvent.IdeaReworded,
                IdeaEvent.ThemeGiven,
                IdeaEvent.IdeaSighted,
                IdeaEvent.IdeaSetAside,
                IdeaEvent.IdeaBundled,
                IdeaEvent.IdeaSplit,
                IdeaEvent.SightingUndone,
                IdeaEvent.ContributorsAsked,
                IdeaEvent.ContributorWrote,
                IdeaEvent.ContributorJoined,
                IdeaEvent.IdeaErased,
                IdeaEvent.MatterSettled,
                IdeaEvent.ContributorLeft,
                AttachmentEvent,
                EchoEvent,
                HolderEvent,
                HidingEvent,
                MessageEvent,
                ExpiryEvent,
                Progress {

    /**
     * It came in.
     *
     * @param number the public one, from 1 in the whole house; some may be missing
     * @param kind as the sender said
     * @param contributor opaque id of whose idea it is
     * @param language of the original, BCP 47
     * @param text the original: never overwritten, only erased. A card's is the card's own
     * @param challenges the cards that it answers
     */
    record IdeaReceived(
            int number,
            Source source,
            IdeaKind kind,
            UUID contributor,
            String language,
            ContentId text,
            List<CardId> challenges,
            Instant at)
            implements IdeaEvent {
        public IdeaReceived {
            challenges = List.copyOf(challenges);
        }
    }

    /** A person looked and decided what it is. */
    record KindDecided(IdeaKind kind) implements IdeaEvent {}

    /** Its sender said what it is, after it came; a person may decide otherwise. */
    record KindSaid(IdeaKind kind) implements IdeaEvent {}

    /** Other words beside the original, so that it is understood. */
    record IdeaReworded(String language, ContentId text) implements IdeaEvent {}

    /**
     * A person decided what it is about.
     *
     * @param theme null: none of those that there are
     */
    record ThemeGiven(@Nullable ThemeId theme) implements IdeaEvent {}

    /**
     * The units examine it from now on.
     *
     * @param due by when the coordination gives it to one; null in old journals
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IdeaSighted(@Nullable LocalDate due) implements IdeaEvent {}

    /**
     * @param reason for everybody to read
     */
    record IdeaSetAside(String language, ContentId reason) implements IdeaEvent {}

    /** Examined together with another one. */
    record IdeaBundled(IdeaId into) implements IdeaEvent {}

    /**
     * @param parts each of which is received as an idea of its own
     */
    record IdeaSplit(List<IdeaId> parts) implements IdeaEvent {
        public IdeaSplit {
            parts = List.copyOf(parts);
        }
    }

    /** What the sighting said does not hold any more: it waits again. */
    record SightingUndone() implements IdeaEvent {}

    /** An adviser took care of a personal matter. */
    record MatterSettled(Instant at) implements IdeaEvent {}

    /** The office has a question before it goes on: to the contributors alone. */
    record ContributorsAsked(String language, ContentId question, Instant at)
            implements IdeaEvent {}

    /** A contributor wrote again, to the office: not public. It answers what was asked. */
    record ContributorWrote(UUID contributor, String language, ContentId text)
            implements IdeaEvent {

        /** Whether staff wrote down what they had said, or sent by letter. */
        boolean isNotedBy(UUID actor) {
            return !actor.equals(contributor);
        }
    }

    /** "Mine is the same." */
    record ContributorJoined(UUID contributor, Instant at) implements IdeaEvent {}

    /** Whoever joined does not belong to it any more; what they wrote is gone. */
    record ContributorLeft(UUID contributor) implements IdeaEvent {}

    /**
     * All that was ever written of it is gone.
     *
     * @param by the contributor who asked for it; null: the house
     * @param instead the one that they joined with the same words; null: none, and in old journals
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IdeaErased(@Nullable UUID by, @Nullable IdeaId instead) implements IdeaEvent {
        public IdeaErased(@Nullable UUID by) {
            this(by, null);
        }
    }

    EventNames<IdeaEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("idea.received", IdeaReceived.class),
                            entry("idea.kind-decided", KindDecided.class),
                            entry("idea.kind-said", KindSaid.class),
                            entry("idea.reworded", IdeaReworded.class),
                            entry("idea.theme-given", ThemeGiven.class),
                            entry("idea.sighted", IdeaSighted.class),
                            entry("idea.set-aside", IdeaSetAside.class),
                            entry("idea.bundled", IdeaBundled.class),
                            entry("idea.split", IdeaSplit.class),
                            entry("idea.sighting-undone", SightingUndone.class),
                            entry("idea.matter-settled", MatterSettled.class),
                            entry("idea.contributors-asked", ContributorsAsked.class),
                            entry("idea.contributor-joined", ContributorJoined.class),
                            entry("idea.contributor-left", ContributorLeft.class),
                            entry("idea.contributor-wrote", ContributorWrote.class),
                            entry("idea.erased", IdeaErased.class)));
}
