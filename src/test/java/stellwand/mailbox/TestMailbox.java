package stellwand.mailbox;

import java.net.URI;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mailbox for tests of other packages. */
public final class TestMailbox {
    private TestMailbox() {}

    /** No mail server is known. */
    public static Mailbox closed(JdbcClient db, Clock clock) {
        return mailbox(db, clock, "", "");
    }

    /** A mail server is known, and nobody goes there. */
    public static Mailbox waiting(JdbcClient db, Clock clock) {
        return mailbox(db, clock, "smtp://mail.example", "stellwand@stadt.example");
    }

    private static Mailbox mailbox(JdbcClient db, Clock clock, String smtp, String from) {
        var table = new MailTable(db);
        var url = URI.create("http://localhost:8054");
        var round = new PostRound(table, (_, _) -> {}, clock, smtp, from, url, false);
        return new Mailbox(table, round, clock);
    }
}
