package stellwand.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaNews;
import stellwand.idea.IdeaNews.Fresh;
import stellwand.people.contacts.Contacts;

/**
 * Tells contributors what is new of their ideas: each once, however often a server dies. Not at
 * once: what was pressed by mistake is taken back within minutes, and nobody needs to read of it.
 */
@Component
class News {
    private static final int BATCH = 200;

    /** Looked at again: a change is dated before it is there for others to see. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final IdeaNews news;
    private final Contacts contacts;
    private final NewsLetters letters;
    private final Clock clock;
    private final Duration quiet;
    private Instant since = Instant.EPOCH;

    /**
     * @param quiet for so long nothing must have happened to an idea
     */
    News(
            IdeaNews news,
            Contacts contacts,
            NewsLetters letters,
            Clock clock,
            @Value("${stellwand.news.after:PT5M}") Duration quiet) {
        this.news = news;
        this.contacts = contacts;
        this.letters = letters;
        this.clock = clock;
        this.quiet = quiet;
    }

    @Scheduled(fixedDelay = 5000)
    synchronized void tell() {
        var until = clock.instant().minus(quiet);
        tell(since, until);
        since = until.minus(OVERLAP);
    }

    /** Of what changed in between. */
    void tell(Instant since, Instant until) {
        tellOfWhatChanged(since, until);
        tellWhoConfirmed(since, until);
    }

    private void tellOfWhatChanged(Instant since, Instant until) {
        var some = news.changed(since, until, null, BATCH);
        while (!some.isEmpty()) {
            tell(some);
            some = news.changed(since, until, some.getLast(), BATCH);
        }
    }

    /** Who confirms their address late hears what was new before. */
    private void tellWhoConfirmed(Instant since, Instant until) {
        var scopes = contacts.confirmedSince(since);
        if (!scopes.isEmpty()) tell(news.ofRoots(scopes, until));
    }

    private void tell(List<Fresh> some) {
        for (var fresh : some) {
            contacts.reachable(fresh.scopes()).forEach(contact -> letters.tell(fresh, contact));
        }
    }
}
