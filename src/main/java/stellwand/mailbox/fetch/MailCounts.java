package stellwand.mailbox.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.retention.DataKind;
import stellwand.retention.Periods;

/** How many mails came, and where they are, so that nobody wonders. */
@Component
public class MailCounts {
    private static final int DAYS = 30;

    private final JdbcClient db;
    private final Clock clock;
    private final Periods periods;

    MailCounts(JdbcClient db, Clock clock, Periods periods) {
        this.db = db;
        this.clock = clock;
        this.periods = periods;
    }

    /** Where a mail is. */
    public enum Where {
        IDEA,
        REPLY,
        TWICE,
        /** Taken before it was written down what became of it. */
        TAKEN,
        BOUNCE,
        REPORT,
        ABSENCE,
        INVITATION,
        ROBOT,
        OURSELVES,
        WAITING,
        HELD_SPAM,
        HELD_MASS,
        HELD_ROBOT,
        /** Held, and none for us. */
        ENDED,
        UNREADABLE,
        /** Can be read, and was tried in vain. */
        NOT_TAKEN
    }

    /**
     * How many there were. Each is in one place; where none is, is missing.
     *
     * @param days as many as were looked at; older ones are deleted where fewer are kept
     * @param keptDays for how long raw mails are kept; 0: for ever
     */
    public record Counts(int days, int keptDays, Map<Where, Integer> mails) {
        public Counts {
            mails = Map.copyOf(mails);
        }

        public int all() {
            return mails.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Of the last thirty days. */
    public Counts count() {
        int kept = periods.days(DataKind.MAILS);
        int days = kept == 0 ? DAYS : Math.min(DAYS, kept);
        var mails = new EnumMap<Where, Integer>(Where.class);
        db.sql(
                        """
                        select count(*) as mails, case
                            when state = 'HELD' and settled_at is not null then 'ENDED'
                            when state = 'HELD' then 'HELD_' || reason
                            when reason = 'NOT_TAKEN' then reason
                            else coalesce(fate, state) end as place
                        from mail_in
                        where received_at > :since
                        group by place
                        """)
                .param(
                        "since",
                        clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    mails.put(Where.valueOf(row.getString("place")), row.getInt("mails"));
                });
        return new Counts(days, kept, mails);
    }
}
