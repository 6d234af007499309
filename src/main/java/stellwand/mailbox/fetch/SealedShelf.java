package stellwand.mailbox.fetch;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.fetch.Letterbox.Brought;

/** Keeps the mail of one address sealed in the database, and remembers how far it came. */
final class SealedShelf implements Shelf {
    private static final int MOST_TRIES = 4;

    private final ImapAddress address;
    private final IncomingTable table;
    private final InboxTable inboxes;
    private final MailKey key;
    private final Clock clock;
    private long tried;
    private int tries;

    SealedShelf(
            ImapAddress address,
            IncomingTable table,
            InboxTable inboxes,
            MailKey key,
            Clock clock) {
        this.address = address;
        this.table = table;
        this.inboxes = inboxes;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public long last(long uidValidity) {
        return inboxes.lastUid(address, uidValidity);
    }

    /** They come in order: the one that breaks the connection is the first the next time. */
    @Override
    public boolean mayTry(long uid) {
        tries = uid == tried ? tries + 1 : 1;
        tried = uid;
        return tries <= MOST_TRIES;
    }

    @Override
    public void put(Brought mail) {
        table.add(address, fetched(mail, mail.raw()), clock.instant());
        inboxes.reached(address, mail.uidValidity(), mail.uid());
    }

    private IncomingTable.Fetched fetched(Brought mail, byte @Nullable [] raw) {
        var id = UUID.randomUUID();
        return new IncomingTable.Fetched(
                id,
                mail.uidValidity(),
                mail.uid(),
                raw == null ? null : RawMail.messageId(raw).orElse(null),
                raw == null ? null : key.seal(id, raw),
                mail.why());
    }
}
