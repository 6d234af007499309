package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors.Said;
import stellwand.idea.EchoEvent.FollowUpReplied;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;

/** What there is to tell an idea's contributors. Reads only. */
@Component
public class IdeaNews {
    private final JdbcClient db;
    private final Journal journal;
    private final Contents contents;

    IdeaNews(JdbcClient db, Journal journal, Contents contents) {
        this.db = db;
        this.journal = journal;
        this.contents = contents;
    }

    /**
     * An idea of which there is something to tell.
     *
     * @param about the one to which it happened: itself, or the one with which it is examined
     * @param root the text from which it was split, or itself: by its contacts they are reached
     * @param upTo the last of its events that is news
     */
    public record Fresh(IdeaId idea, IdeaId about, UUID root, long upTo, Instant changedAt) {
        /** Whether it happened to the idea itself. */
        public boolean isOwn() {
            return idea.equals(about);
        }

        /** To what its contributors' contacts belong. */
        public List<UUID> scopes() {
            return Stream.of(idea.id(), root).distinct().toList();
        }
    }

    /**
     * What one contributor does not know yet.
     *
     * @param upTo the idea's last event
     * @param since when they were told last, or came to it
     * @param stands whether the idea stands otherwise than they were told
     * @param questions of the office, which wait for an answer
     * @param replies to what they asked about the answer
     */
    public record News(
            long upTo, Instant since, boolean stands, List<Said> questions, List<Said> replies) {
        public boolean isNothing() {
            return !stands && !isForThem();
        }

        /** Whether something was said to them, and not to everybody. */
        public boolean isForThem() {
            return !questions.isEmpty() || !replies.isEmpty();
        }
    }

    /**
     * Those that changed in between, in their order.
     *
     * @param after goes on behind this one; null: from the start
     */
    public List<Fresh> changed(Instant since, Instant until, @Nullable Fresh after, int most) {
        return db.sql(
                        """
                        select who.id, i.id as about, who.root, i.news, i.happened_at
                        from idea i cross join lateral (
                            select i.id, i.root
                            union all
                            select id, root from idea
                            where bundled_into = i.id and standing = 'BUNDLED') who
                        where i.news > 0 and i.standing <> 'ERASED' and i.happened_at <= :until
                            and (i.visible or i.id = who.id) and i.happened_at >= :since
                            and (i.happened_at, i.id, who.id)
                                > (:since, :about::uuid, :after::uuid)
                        order by i.happened_at, i.id, who.id
                        limit :most
                        """)
                .param("since", utc(after == null ? since : after.changedAt()))
                .param("until", utc(until))
                .param("about", after == null ? new UUID(0, 0) : after.about().id())
                .param("after", after == null ? new UUID(0, 0) : after.idea().id())
                .param("most", most)
                .query((row, _) -> fresh(row))
                .list();
    }

    private static Fresh fresh(ResultSet row) throws SQLException {
        return new Fresh(
                new IdeaId(row.getObject("id", UUID.class)),
                new IdeaId(row.getObject("about", UUID.class)),
                row.getObject("root", UUID.class),
                row.getLong("news"),
                row.getTimestamp("happened_at").toInstant());
    }

    /**
     * The same for those whose contributors can be reached since now only.
     *
     * @param scopes to what their contacts belong: the ideas themselves, or what they were split
     *     from
     */
    public List<Fresh> ofScopes(Collection<UUID> scopes, Instant until) {
        return db.sql(
                        """
                        select who.id, i.id as about, who.root, i.news, i.happened_at
                        from idea who join idea i
                            on i.id = who.id or (i.id = who.bundled_into and who.standing = 'BUNDLED')
                        where (who.id = any(:scopes) or who.root = any(:scopes))
                            and i.news > 0 and i.standing <> 'ERASED' and i.happened_at <= :until
                            and (i.visible or i.id = who.id)
                        """)
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("until", utc(until))
                .query((row, _) -> fresh(row))
                .list();
    }

    /**
     * Empty for whoever has nothing to do with the idea.
     *
     * @param heard the event up to which they were told; 0: nothing yet
     */
    public Optional<News> of(Fresh fresh, UUID contributor, long heard) {
        var events = journal.read(fresh.about().stream(), 0);
        var own = journal.states(fresh.idea().stream()).of(IdeaState.FOLD);
        if (!own.contributors().contains(contributor)) return Optional.empty();
        var state = journal.states(fresh.about().stream()).of(IdeaState.FOLD);
        long belongsSince =
                fresh.isOwn()
                        ? last(events, it -> makesContributor(it.event(), contributor))
                        : bundled(fresh, events);
        if (belongsSince == 0) return Optional.empty();
        long known = Math.max(heard, belongsSince);
        boolean isAsked = fresh.isOwn() && state.asked();
        var later = events.stream().filter(it -> it.seq() > known).map(Recorded::event).toList();
        return Optional.of(
                new News(
                        events.getLast().seq(),
                        events.get((int) known - 1).at(),
                        standsOtherwise(events, belongsSince, known),
                        isAsked ? said(later, IdeaNews::question) : List.of(),
                        fresh.isOwn() ? said(later, it -> reply(it, contributor)) : List.of()));
    }

    /** What was said and taken back before anybody heard of it is no news. */
    private static boolean standsOtherwise(List<Recorded> events, long since, long known) {
        if (isReworded(events, known)) return true;
        var steps = events.stream().filter(it -> it.seq() > since && isStep(it.event())).toList();
        if (steps.isEmpty() || steps.getLast().seq() <= known) return false;
        return !(steps.getLast().event() instanceof SightingUndone)
                || steps.getFirst().seq() <= known;
    }

    private static boolean isReworded(List<Recorded> events, long known) {
        var office = new OfficeWords();
        return events.stream().filter(office::came).anyMatch(it -> it.seq() > known);
    }

    private static boolean isStep(Event event) {
        return event instanceof IdeaSighted
                || event instanceof IdeaSetAside
                || event instanceof IdeaBundled
                || event instanceof IdeaSplit
                || event instanceof MatterSettled
                || event instanceof SightingUndone
                || event instanceof HandedOver
                || event instanceof DeadlineMoved
                || (event instanceof Progress it && it.tells());
    }

    private static boolean makesContributor(Event event, UUID who) {
        return switch (event) {
            case IdeaReceived it -> it.contributor().equals(who);
            case ContributorJoined it -> it.contributor().equals(who);
            default -> false; // others' events are not a closed set
        };
    }

    /** What had happened to the one with which it is examined, when it was bundled. */
    private long bundled(Fresh fresh, List<Recorded> events) {
        var own = journal.read(fresh.idea().stream(), 0);
        var bundling = own.stream().filter(it -> it.event() instanceof IdeaBundled).toList();
        if (bundling.isEmpty()) return 0;
        var when = bundling.getLast().at();
        return last(events, it -> !it.at().isAfter(when));
    }

    private static long last(List<Recorded> events, Predicate<Recorded> wanted) {
        return events.stream().filter(wanted).mapToLong(Recorded::seq).max().orElse(0);
    }

    private List<Said> said(List<Event> events, Function<Event, @Nullable ContentId> text) {
        var all = events.stream().map(text).filter(Objects::nonNull).toList();
        var texts = contents.read(all);
        return all.stream()
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(it -> new Said(it.language(), it.text()))
                .toList();
    }

    private static @Nullable ContentId question(Event event) {
        return event instanceof ContributorsAsked it ? it.question() : null;
    }

    private static @Nullable ContentId reply(Event event, UUID to) {
        return event instanceof FollowUpReplied it && it.contributor().equals(to)
                ? it.reply()
                : null;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
