package stellwand.board;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.board.BoardCommand.By;
import stellwand.people.Limit;

/** How fast one person may write. Nobody writes by hand as fast as this. */
@Component
class Pace {
    /** A table host writes for a whole table. */
    private static final int HOSTS_FACTOR = 10;

    private static final int PEOPLE = 20_000;

    private final boolean unlimited;
    private final Duration pause;
    private final Limit everybody;
    private final Limit hosts;

    Pace(Clock clock, @Value("${stellwand.limits.cards-per-minute:60}") int perMinute) {
        this.unlimited = perMinute <= 0;
        var cards = Math.max(1, perMinute);
        this.pause = Duration.ofMinutes(1).dividedBy(cards);
        this.everybody = new Limit(clock, cards, pause, PEOPLE);
        this.hosts = new Limit(clock, cards * HOSTS_FACTOR, pause.dividedBy(HOSTS_FACTOR), PEOPLE);
    }

    boolean allows(By by) {
        return unlimited || limit(by).take(by.person().toString());
    }

    /** For what was sent before and comes again. */
    void giveBack(By by) {
        limit(by).giveBack(by.person().toString());
    }

    /** After which it is worth trying again. */
    long pauseInSeconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }

    private Limit limit(By by) {
        return by.hosting() ? hosts : everybody;
    }
}
