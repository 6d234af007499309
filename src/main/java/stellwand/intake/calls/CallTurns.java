package stellwand.intake.calls;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.FollowUps;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaRow;
import stellwand.idea.KnownIdeas;
import stellwand.idea.Whereabouts;
import stellwand.idea.Whereabouts.Place;
import stellwand.idea.Whereabouts.Whereabout;
import stellwand.intake.calls.CallRules.Turn;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.ContactList;

/** Finds out whose turn it is. Personal matters are the advisers'. */
@Component
public class CallTurns {
    private static final Whereabout NOWHERE_ELSE = new Whereabout(null, List.of());

    private final ContactList contacts;
    private final DueCalls due;
    private final KnownIdeas ideas;
    private final Whereabouts whereabouts;
    private final FollowUps followUps;

    CallTurns(
            ContactList contacts,
            DueCalls due,
            KnownIdeas ideas,
            Whereabouts whereabouts,
            FollowUps followUps) {
        this.contacts = contacts;
        this.due = due;
        this.ideas = ideas;
        this.whereabouts = whereabouts;
        this.followUps = followUps;
    }

    /**
     * @param where the idea is in the end
     * @param replied when the office said something to what they asked last; null: it has not
     */
    record Waiting(Contact contact, IdeaRow idea, Whereabout where, @Nullable Instant replied) {
        Turn turn() {
            return CallRules.turn(contact, idea.kind(), idea.standing(), isAsked(), newsAt());
        }

        /** Also about what the idea was split into. */
        boolean isAsked() {
            return idea.asked() || where.places().stream().anyMatch(Place::asked);
        }

        /** Since when there is what they are to be told: at first, that it came. */
        Instant since() {
            return Objects.requireNonNullElse(newsAt(), idea.receivedAt());
        }

        private @Nullable Instant newsAt() {
            var newsAt = where.newsAt();
            if (newsAt == null || replied == null) return newsAt == null ? replied : newsAt;
            return newsAt.isAfter(replied) ? newsAt : replied;
        }

        boolean hasNewReply() {
            return replied != null && !CallRules.isToldOf(replied, contact);
        }
    }

    /** In their order on the list; however many there are, nobody is left out whose turn it is. */
    List<Waiting> all(int most) {
        var first = contacts.byHand(due.ideas(most));
        return waiting(
                Stream.concat(first.stream(), contacts.byHand(most).stream()).distinct().toList());
    }

    /** How many somebody has to tell something now. */
    int countDue() {
        return due.count();
    }

    /** Whom somebody has to tell something now, by idea. */
    public Map<UUID, Set<UUID>> due(Collection<UUID> scopes) {
        return waiting(contacts.byHand(scopes)).stream()
                .filter(it -> it.turn() == Turn.DUE)
                .map(Waiting::contact)
                .collect(groupingBy(Contact::scope, mapping(Contact::contributor, toSet())));
    }

    private List<Waiting> waiting(List<Contact> all) {
        var found = ideas.rows(all.stream().map(it -> new IdeaId(it.scope())).toList());
        var places = whereabouts.of(all.stream().map(Contact::scope).toList());
        var replied = followUps.lastReplies(all.stream().map(Contact::contributor).toList());
        return all.stream()
                .flatMap(it -> waiting(it, found, places, replied.get(it.contributor())))
                .toList();
    }

    private static Stream<Waiting> waiting(
            Contact contact,
            Map<IdeaId, IdeaRow> ideas,
            Map<UUID, Whereabout> places,
            @Nullable Instant replied) {
        var where = places.getOrDefault(contact.scope(), NOWHERE_ELSE);
        return Stream.ofNullable(ideas.get(new IdeaId(contact.scope())))
                .filter(idea -> idea.kind() != IdeaKind.PERSONAL)
                .map(idea -> new Waiting(contact, idea, where, replied));
    }
}
