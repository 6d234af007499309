package stellwand.mailbox.fetch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.mailbox.incoming.Incoming;

/** What came and could not be read or taken in, for somebody to look at. */
@Component
public class UnreadMail {
    private static final int MOST_SHOWN = 100;

    private final UnreadTable table;
    private final FetchRound round;
    private final Clock clock;

    UnreadMail(UnreadTable table, FetchRound round, Clock clock) {
        this.table = table;
        this.round = round;
        this.clock = clock;
    }

    /** Of those that are not settled, without opening them. */
    public int count() {
        return table.count();
    }

    /** The newest first, but for those that are settled. */
    public List<Unread> list() {
        return table.newest(MOST_SHOWN).stream().map(this::unread).toList();
    }

    private Unread unread(UnreadTable.Row row) {
        var message =
                Optional.ofNullable(row.raw())
                        .flatMap(sealed -> round.openHeader(row.id(), sealed));
        return new Unread(
                row.id(),
                row.address(),
                row.receivedAt(),
                row.why(),
                message.map(Incoming.Message::sender).map(Incoming.Sender::address).orElse(null),
                message.map(Incoming.Message::subject).orElse(null));
    }

    /** How many somebody has looked after. */
    public int settled() {
        return table.settled();
    }

    /** One that was given up: what kept us from it is gone. */
    public void tryAgain(UUID id) {
        if (table.tryAgain(id, clock.instant())) round.soon();
    }

    /** Somebody has looked after it. */
    public void settle(UUID id) {
        table.settle(id, clock.instant());
    }
}
