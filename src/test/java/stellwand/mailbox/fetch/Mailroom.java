package stellwand.mailbox.fetch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.mailbox.incoming.Incoming;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;

/** Where the mail of an address is brought, with nobody who makes anything of it. */
final class Mailroom {
    final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    final IncomingTable table = new IncomingTable(db);
    final InboxTable inboxes = new InboxTable(db);
    final UnreadTable unread = new UnreadTable(db);
    private final Clock clock = Clock.systemUTC();
    private final MailKey key;

    Mailroom(Path room) {
        key = MailKey.in(room, new SecureRandom());
    }

    Fetcher fetcher(String url) {
        return new Fetcher(ImapAddress.parse(url), table, inboxes, key, clock, () -> {});
    }

    Shelf shelf(String url) {
        return new SealedShelf(ImapAddress.parse(url), table, inboxes, key, clock);
    }

    Optional<Inbox> inbox(String url) {
        return inboxes.find(ImapAddress.parse(url), clock.instant());
    }

    /** Whole ones. */
    int arrived() {
        return count("select count(*) from mail_in where state <> 'UNREADABLE'");
    }

    int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    List<byte[]> raw() {
        return db.sql("select id, raw from mail_in where raw is not null order by uid")
                .query((row, _) -> open(row.getObject("id", UUID.class), row.getBytes("raw")))
                .list();
    }

    private byte[] open(UUID id, byte[] sealed) {
        return key.open(id, sealed).orElseThrow();
    }

    Incoming read(byte[] raw) {
        return new MailReader(Ourselves.of("stadt.example", "ideen@stadt.example")).read(raw);
    }
}
