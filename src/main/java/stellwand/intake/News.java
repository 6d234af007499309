package stellwand.intake;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.FollowUps;
import stellwand.idea.IdeaNews;
import stellwand.idea.IdeaNews.Fresh;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;

/**
 * Tells contributors what is new of their ideas: each once, however often a server dies. Not at
 * once: what was pressed by mistake is taken back within minutes, and nobody needs to read of it.
 */
@Component
class News {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private static final int BATCH = 200;
    private static final ZoneId OFFICE_TIME = ZoneId.of("Europe/Berlin");
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 0);

    /** Looked at again: a change is dated before it is there for others to see. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final IdeaNews news;
    private final FollowUps followUps;
    private final Contacts contacts;
    private final NewsLetters letters;
    private final Clock clock;
    private final Duration quiet;
    private Instant since = Instant.EPOCH;
    private Instant week = Instant.EPOCH;

    /** Whose contacts have had enough letters for a day; by whether it was the day of the week. */
    private final Map<Boolean, Set<UUID>> waiting =
            Map.of(false, new HashSet<>(), true, new HashSet<>());

    /**
     * @param quiet for so long nothing must have happened to an idea
     */
    News(
            IdeaNews news,
            FollowUps followUps,
            Contacts contacts,
            NewsLetters letters,
            Clock clock,
            @Value("${stellwand.news.after:PT5M}") Duration quiet) {
        this.news = news;
        this.followUps = followUps;
        this.contacts = contacts;
        this.letters = letters;
        this.clock = clock;
        this.quiet = quiet;
    }

    @Scheduled(fixedDelay = 5000)
    synchronized void tell() {
        var until = clock.instant().minus(quiet);
        if (tell(since, until)) since = until.minus(OVERLAP);
    }

    /** Of all that is not told yet, also whoever wants to hear of it once a week. */
    @Scheduled(fixedDelay = 60_000)
    synchronized void tellOfTheWeek() {
        var until = lastMonday();
        if (!until.equals(week) && tell(week.minus(OVERLAP), until, true)) week = until;
    }

    /** Of what waited: they may get letters again. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    synchronized void tellOfWhatWaited() {
        var until = clock.instant().minus(quiet);
        waiting.forEach((ofTheWeek, scopes) -> {
            var some = Set.copyOf(scopes);
            scopes.clear();
            if (!some.isEmpty() && !tell(news.ofScopes(some, until), ofTheWeek))
                scopes.addAll(some);
        });
    }

    private void waits(boolean ofTheWeek, Contact contact) {
        Objects.requireNonNull(waiting.get(ofTheWeek)).add(contact.scope());
    }

    private Instant lastMonday() {
        var now = clock.instant().atZone(OFFICE_TIME);
        var monday = now.with(previousOrSame(MONDAY)).with(IN_THE_MORNING);
        return (monday.isAfter(now) ? monday.minusWeeks(1) : monday).toInstant();
    }

    /**
     * Of what changed in between.
     *
     * @return whether everybody was; else it is to be done once more
     */
    boolean tell(Instant since, Instant until) {
        return tell(since, until, false);
    }

    /**
     * @param week whether also whoever hears once a week
     */
    boolean tell(Instant since, Instant until, boolean week) {
        boolean changed = tellOfWhatChanged(since, until, week);
        boolean replied = tell(followUps.replied(since, until), week);
        return tellWhoConfirmed(since, until, week) && changed && replied;
    }

    private boolean tellOfWhatChanged(Instant since, Instant until, boolean week) {
        boolean all = true;
        var some = news.changed(since, until, null, BATCH);
        while (!some.isEmpty()) {
            all &= tell(some, week);
            some = news.changed(since, until, some.getLast(), BATCH);
        }
        return all;
    }

    /** Who confirms their address late hears what was new before. */
    private boolean tellWhoConfirmed(Instant since, Instant until, boolean week) {
        var scopes = contacts.confirmedSince(since);
        return scopes.isEmpty() || tell(news.ofScopes(scopes, until), week);
    }

    private boolean tell(List<Fresh> some, boolean week) {
        boolean all = true;
        var scopes = some.stream().flatMap(it -> it.scopes().stream()).distinct().toList();
        var byScope = contacts.reachable(scopes).stream().collect(groupingBy(Contact::scope));
        for (var fresh : some) {
            for (var scope : fresh.scopes()) {
                for (var contact : byScope.getOrDefault(scope, List.of())) {
                    all &= tell(fresh, contact, week);
                }
            }
        }
        return all;
    }

    /** One letter that cannot be written keeps nobody else waiting. */
    private boolean tell(Fresh fresh, Contact contact, boolean week) {
        try {
            if (!letters.tell(fresh, contact, week)) waits(week, contact);
            return true;
        } catch (RuntimeException e) {
            LOG.error("What is new of {} cannot be told now: tried again", fresh.idea(), e);
            return false;
        }
    }
}
