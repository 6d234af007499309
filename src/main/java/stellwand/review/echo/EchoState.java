package stellwand.review.echo;

import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import stellwand.idea.EchoEvent.FollowUpAsked;
import stellwand.idea.EchoEvent.FollowUpReplied;
import stellwand.idea.EchoEvent.VoiceGiven;
import stellwand.idea.IdeaEvent;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;

/**
 * What the rules need to know of one idea's contributors.
 *
 * @param voices the latest one of each contributor and answer
 * @param waiting what was asked, and not replied to
 * @param replied what was
 */
record EchoState(
        PSet<UUID> contributors,
        PMap<Place, VoiceGiven> voices,
        PMap<ContentId, FollowUpAsked> waiting,
        PSet<ContentId> replied) {

    private static final EchoState NOBODY =
            new EchoState(
                    HashTreePSet.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePSet.empty());

    static final Fold<EchoState> FOLD =
            new Fold<>(
                    IdeaId.STREAM,
                    EchoState.class.getName(),
                    NOBODY,
                    (state, event) -> event instanceof IdeaEvent it ? state.apply(it) : state);

    /** There is one voice of each contributor and answer. */
    record Place(UUID contributor, ContentId answer) {
        static Place of(VoiceGiven it) {
            return new Place(it.contributor(), it.answer());
        }
    }

    long waitingOf(UUID contributor) {
        return waiting.values().stream().filter(it -> it.contributor().equals(contributor)).count();
    }

    private EchoState apply(IdeaEvent event) {
        return switch (event) {
            case IdeaReceived it -> with(contributors.plus(it.contributor()));
            case ContributorJoined it -> with(contributors.plus(it.contributor()));
            case ContributorLeft(var who) -> without(who);
            case VoiceGiven it ->
                    new EchoState(contributors, voices.plus(Place.of(it), it), waiting, replied);
            case FollowUpAsked it ->
                    new EchoState(contributors, voices, waiting.plus(it.question(), it), replied);
            case FollowUpReplied it ->
                    new EchoState(
                            contributors,
                            voices,
                            waiting.minus(it.question()),
                            replied.plus(it.question()));
            case IdeaErased _ -> NOBODY;
            default -> this; // the rest is no echo
        };
    }

    private EchoState with(PSet<UUID> all) {
        return new EchoState(all, voices, waiting, replied);
    }

    private EchoState without(UUID who) {
        var theirs = voices.keySet().stream().filter(it -> it.contributor().equals(who)).toList();
        var asked =
                waiting.values().stream()
                        .filter(it -> it.contributor().equals(who))
                        .map(FollowUpAsked::question)
                        .toList();
        return new EchoState(
                contributors.minus(who), voices.minusAll(theirs), waiting.minusAll(asked), replied);
    }
}
