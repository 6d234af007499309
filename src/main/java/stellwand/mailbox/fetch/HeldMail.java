package stellwand.mailbox.fetch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.mailbox.incoming.Incoming;

/** What looks like spam, mass mail or a robot's: nothing is made of it until somebody looked. */
@Component
public class HeldMail {
    public static final int A_PAGE = 50;

    private static final int MOST_ENDED = 20;

    private final HeldTable table;
    private final FetchRound round;
    private final Clock clock;

    HeldMail(HeldTable table, FetchRound round, Clock clock) {
        this.table = table;
        this.round = round;
        this.clock = clock;
    }

    /**
     * @param message null when it cannot be opened any more, or is too long for a list
     * @param why {@code SPAM}, {@code MASS} or {@code ROBOT}
     */
    public record Held(
            UUID id,
            String address,
            Instant receivedAt,
            String why,
            Incoming.@Nullable Message message) {}

    public int count() {
        return table.count();
    }

    /**
     * The newest first, as many as somebody can look at.
     *
     * @param behind so many newer ones
     */
    public List<Held> list(int behind) {
        return table.newest(A_PAGE, behind).stream().map(this::held).toList();
    }

    /** How many are none for us, of those that are kept. */
    public int countEnded() {
        return table.countEnded();
    }

    /** The last of them first. */
    public List<Held> ended() {
        return table.ended(MOST_ENDED).stream().map(this::held).toList();
    }

    private Held held(HeldTable.Row row) {
        return new Held(
                row.id(),
                row.address(),
                row.receivedAt(),
                row.reason().name(),
                Optional.ofNullable(row.raw())
                        .flatMap(sealed -> round.open(row.id(), sealed))
                        .orElse(null));
    }

    /** It is none for us. It is deleted when all raw mails are, and not before. */
    public void end(UUID id) {
        table.end(id, clock.instant());
    }

    /** It is held again. */
    public void takeBack(UUID id) {
        table.takeBack(id);
    }

    /** It is taken as if a person had written it, and not answered if a robot did. */
    public void release(UUID id) {
        if (table.release(id, clock.instant())) round.soon();
    }
}
