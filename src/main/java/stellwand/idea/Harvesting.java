package stellwand.idea;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.round.RoundState;

/**
 * Nobody has to think of it: what hangs when an evening is over becomes ideas, and so does what is
 * written up later. Looks at what is left, so a crash in between only delays it, and another server
 * that does the same does no harm.
 */
@Component
class Harvesting {
    private final UntakenCards untaken;
    private final Harvest harvest;
    private final Clock clock;

    Harvesting(UntakenCards untaken, Harvest harvest, Clock clock) {
        this.untaken = untaken;
        this.harvest = harvest;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5000)
    void takeOver() {
        var since = clock.instant().minus(RoundState.GRACE);
        untaken.left(since).stream()
                .filter(harvest::isRipe)
                .forEach(it -> harvest.takeOver(it, Envelope.HOUSE, since));
    }
}
