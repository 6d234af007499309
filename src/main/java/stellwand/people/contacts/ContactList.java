package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom people have to call, write to or tell: what no machine does. */
@Component
public class ContactList {
    private final JdbcClient db;
    private final Clock clock;

    ContactList(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * First those who were told nothing yet, the oldest before the others: they have waited
     * longest. With those whom no machine reaches or has reached.
     */
    public List<Contact> byHand(int most) {
        return byHand(null, most);
    }

    /** Those of these ideas. */
    public List<Contact> byHand(Collection<UUID> scopes) {
        return byHand(scopes.toArray(UUID[]::new), Integer.MAX_VALUE);
    }

    private List<Contact> byHand(UUID @Nullable [] scopes, int most) {
        return db.sql(
                        """
                        select * from contact
                        where (way not in ('MAIL', 'TEXT') or bounced is not null
                                or (way = 'TEXT' and sent_at is null and next_try_at is null))
                            and (:scopes::uuid[] is null or scope = any(:scopes::uuid[]))
                        order by told_at nulls first, added_at, scope, contributor
                        limit :most
                        """)
                .param("scopes", scopes)
                .param("most", most)
                .query((row, _) -> ContactRows.contact(row))
                .list();
    }

    /**
     * They know. Once more is harmless; of what comes later it is told anew.
     *
     * @param of the state of the idea that they were told
     * @param upTo when the last thing happened that they were told
     */
    public void told(UUID scope, UUID contributor, String of, Instant upTo, UUID by) {
        db.sql(
                        """
                        update contact set told = :of, told_at = :now, told_by = :by,
                            told_upto = greatest(told_upto, :upto)
                        where scope = :scope and contributor = :contributor
                            and (told is distinct from :of or told_upto < :upto)
                        """)
                .param("of", of)
                .param("upto", utc(upTo))
                .param("now", utc(clock.instant()))
                .param("by", by)
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /**
     * Of these ideas, those of which there are contacts: when the last of them was told of that
     * state; empty while somebody was not.
     */
    public Map<UUID, Optional<Instant>> toldAll(Collection<UUID> scopes, String of) {
        var told = new HashMap<UUID, Optional<Instant>>();
        db.sql(
                        """
                        select scope,
                            case when bool_and(told is not distinct from :of) then max(told_at) end
                                as at
                        from contact
                        where scope = any(:scopes)
                        group by scope
                        """)
                .param("of", of)
                .param("scopes", scopes.toArray(UUID[]::new))
                .query(row -> {
                    var at = Optional.ofNullable(row.getTimestamp("at"));
                    told.put(row.getObject("scope", UUID.class), at.map(Timestamp::toInstant));
                });
        return told;
    }

    /** It was pressed by mistake. */
    public void notTold(UUID scope, UUID contributor) {
        db.sql(
                        """
                        update contact set told = null, told_upto = null, told_at = null,
                            told_by = null
                        where scope = :scope and contributor = :contributor
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }
}
