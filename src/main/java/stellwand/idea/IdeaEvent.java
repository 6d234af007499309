package stellwand.idea;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;

/** What happened to an idea. Its stream says to which. */
public sealed interface IdeaEvent extends Event {

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

    /** Other words beside the original, so that it is understood. */
    record IdeaReworded(String language, ContentId text) implements IdeaEvent {}

    /** The units examine it from now on. */
    record IdeaSighted() implements IdeaEvent {}

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

    /** "Mine is the same." */
    record ContributorJoined(UUID contributor, Instant at) implements IdeaEvent {}

    /**
     * All that was ever written of it is gone.
     *
     * @param by the contributor who asked for it; null: the house
     */
    record IdeaErased(@Nullable UUID by) implements IdeaEvent {}

    EventNames<IdeaEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.received", IdeaReceived.class,
                            "idea.kind-decided", KindDecided.class,
                            "idea.reworded", IdeaReworded.class,
                            "idea.sighted", IdeaSighted.class,
                            "idea.set-aside", IdeaSetAside.class,
                            "idea.bundled", IdeaBundled.class,
                            "idea.split", IdeaSplit.class,
                            "idea.sighting-undone", SightingUndone.class,
                            "idea.contributor-joined", ContributorJoined.class,
                            "idea.erased", IdeaErased.class));
}
