package stellwand.people.contacts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.journal.ErasureNotes;
import stellwand.people.MailAddress;

/**
 * How contributors can be reached. Apart from what they wrote: nothing of this is in an event or a
 * text, and forgetting it leaves both as they are.
 */
@Component
public class Contacts {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient db;
    private final ErasureNotes erasures;
    private final Correspondence correspondence;
    private final Partings partings;
    private final Clock clock;

    Contacts(
            JdbcClient db,
            ErasureNotes erasures,
            Correspondence correspondence,
            Partings partings,
            Clock clock) {
        this.db = db;
        this.erasures = erasures;
        this.correspondence = correspondence;
        this.partings = partings;
        this.clock = clock;
    }

    /**
     * @param scope the idea to which it belongs
     * @return whether it is new
     */
    public boolean keep(UUID scope, UUID contributor, WayBack way, String language) {
        return db.sql(
                                """
                                insert into contact (scope, contributor, way, mail, number, name,
                                    address, organisation, language, added_at)
                                values (:scope, :contributor, :way, :mail, :number, :name,
                                    :address, :organisation, :language, :now)
                                on conflict (scope, contributor) do nothing
                                """)
                        .params(ContactRows.columns(way))
                        .param("scope", scope)
                        .param("contributor", contributor)
                        .param("language", language)
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * In the place of what was there: nothing of it is left, and what was said of it holds no more.
     * That something was changed before is still told. The same once more changes nothing, unless
     * what we sent there did not arrive: then it begins anew.
     *
     * @return whether it is another one than before, or begins anew
     */
    public boolean change(UUID scope, UUID contributor, WayBack way, String language) {
        var before = of(scope, contributor);
        if (before.filter(it -> it.isAlready(way)).isPresent()) return false;
        var partings = this.partings.setAside(scope, contributor);
        forget(scope, contributor);
        boolean kept = keep(scope, contributor, way, language);
        this.partings.putBack(partings);
        return kept;
    }

    /** How often they hear what is new: once a week, or each time. */
    public void tell(UUID scope, UUID contributor, boolean weekly) {
        db.sql(
                        """
                        update contact set weekly = :weekly
                        where scope = :scope and contributor = :contributor
                        """)
                .param("weekly", weekly)
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /** How many ideas came from there within a day, this one included. */
    public int addedToday(MailAddress mail) {
        return db.sql("select count(*) from contact where mail = :mail and added_at > :since")
                .param("mail", mail.address())
                .param("since", utc(clock.instant().minus(A_DAY)))
                .query(Integer.class)
                .single();
    }

    public Optional<Contact> of(UUID scope, UUID contributor) {
        return db.sql(
                        """
                        select * from contact
                        where scope = :scope and contributor = :contributor
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .query((row, _) -> ContactRows.contact(row))
                .optional();
    }

    /** Whom a machine reaches of these ideas: by a mail address that is theirs, or a phone. */
    public List<Contact> reachable(Collection<UUID> scopes) {
        return db.sql(
                        """
                        select * from contact
                        where scope = any(:scopes) and bounced is null
                            and (way = 'TEXT' or (way = 'MAIL' and confirmed_at is not null))
                        """)
                .param("scopes", scopes.toArray(UUID[]::new))
                .query((row, _) -> ContactRows.contact(row))
                .list();
    }

    public List<UUID> confirmedSince(Instant since) {
        return db.sql("select distinct scope from contact where confirmed_at > :since")
                .param("since", utc(since))
                .query((row, _) -> row.getObject("scope", UUID.class))
                .list();
    }

    /** Where more than the receipt may be sent. */
    public Optional<MailAddress> confirmedMail(UUID scope, UUID contributor) {
        return of(scope, contributor)
                .filter(Contact::confirmed)
                .map(Contact::way)
                .filter(WayBack.ByMail.class::isInstance)
                .map(way -> ((WayBack.ByMail) way).mail());
    }

    /**
     * What is kept of this one ends, and what waits for it; what was contributed stays as it is.
     */
    public void forget(UUID scope, UUID contributor) {
        forget(
                db.sql("select id from contact where scope = :scope and contributor = :who")
                        .param("scope", scope)
                        .param("who", contributor));
    }

    /**
     * Nobody of this idea can be reached any more.
     *
     * @return how many could
     */
    public int forget(UUID scope) {
        return forget(scope, Set.of());
    }

    /**
     * @param kept contributors who can be reached still
     * @return how many others could
     */
    public int forget(UUID scope, Set<UUID> kept) {
        return forget(
                db.sql(
                                """
                                select id from contact
                                where scope = :scope and not contributor = any(:kept)
                                """)
                        .param("scope", scope)
                        .param("kept", kept.toArray(UUID[]::new)));
    }

    private int forget(StatementSpec which) {
        var rows = which.query((row, _) -> row.getObject("id", UUID.class)).list();
        if (rows.isEmpty()) return 0;
        erasures.note(rows, clock.instant());
        correspondence.shred(rows);
        return db.sql("delete from contact where id = any(:rows)")
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }

    /** For retention: the ideas of which we hold contacts, by and by. */
    public List<UUID> scopes(@Nullable UUID after, int most) {
        return db.sql(
                        """
                        select distinct scope from contact
                        where :after::uuid is null or scope > :after::uuid
                        order by scope
                        limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject("scope", UUID.class))
                .list();
    }

    /** Of these ideas, those of which everybody was told by a person before then. */
    public List<UUID> toldBefore(Collection<UUID> scopes, Instant before) {
        return db.sql(
                        """
                        select scope from contact
                        where scope = any(:scopes)
                        group by scope
                        having bool_and(coalesce(told_at < :before, false))
                        """)
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("before", utc(before))
                .query((row, _) -> row.getObject("scope", UUID.class))
                .list();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
