package stellwand.people;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind {@link Sessions}. */
@Component
class SessionTable {
    static final ZoneId HOUSE_TIME = ZoneId.of("Europe/Berlin");

    private static final RowMapper<UUID> ID = (row, _) -> row.getObject(1, UUID.class);

    private final JdbcClient db;
    private final SecureRandom random;
    private final SessionIdentities identities;

    SessionTable(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
        this.identities = new SessionIdentities(db);
    }

    Token newToken() {
        return Token.make(random);
    }

    Optional<Session> find(Token token, Instant now) {
        return db.sql(
                        """
                        select s.id, s.seen_at, p.id as staff,
                            array(select role from staff_role where staff = p.id) as roles
                        from session s
                        left join staff p on p.id = s.staff and s.staff_until > :now
                            and p.revoked_at is null
                            and (p.ends_on is null or p.ends_on >= :today)
                        where s.token_hash = :hash and s.seen_at > :unused
                        """)
                .param("hash", token.hash())
                .param("now", at(now))
                .param("today", today(now))
                .param("unused", at(now.minus(Sessions.FORGOTTEN_AFTER)))
                .query((row, _) -> known(row))
                .optional()
                .map(known -> session(known, now));
    }

    private record Known(UUID id, Instant seenAt, @Nullable Staff staff) {}

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getTimestamp("seen_at").toInstant(),
                staff(row));
    }

    private Session session(Known known, Instant now) {
        var grants = identities.grants(known.id, now);
        return new Session(
                known.id,
                known.seenAt,
                known.staff != null ? known.staff : grants.console(),
                identities.participants(known.id),
                grants.hosts(),
                grants.walls());
    }

    private static @Nullable Staff staff(ResultSet row) throws SQLException {
        var id = row.getObject("staff", UUID.class);
        return id == null ? null : new Staff(id, roles(row));
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    void keep(UUID session, Token token, Instant now) {
        db.sql(
                        """
                        insert into session (id, token_hash, created_at, seen_at)
                        values (:id, :hash, :now, :now)
                        on conflict (id) do update set token_hash = :hash, seen_at = :now
                        """)
                .param("id", session)
                .param("hash", token.hash())
                .param("now", at(now))
                .update();
    }

    void add(UUID session, Identity identity, Instant now) {
        switch (identity) {
            case Identity.OfStaff(var staff, var device) ->
                    identities.addStaff(session, staff, device, now);
            case Identity.OfParticipant(var who) -> identities.addParticipant(session, who);
            case Identity.ByLink(var link, _) -> identities.addLink(session, link, now);
        }
    }

    /** What a session may as staff goes on only while it lasts: late use brings nothing back. */
    void touch(UUID session, Instant now) {
        db.sql(
                        """
                        update session set seen_at = :now,
                            staff_until = case when staff_until > :now then :until
                                else staff_until end
                        where id = :id
                        """)
                .param("id", session)
                .param("now", at(now))
                .param("until", at(now.plus(Sessions.STAFF_ENDS_AFTER)))
                .update();
    }

    List<SessionRow> ofStaff(UUID staff, Instant now) {
        return db.sql(
                        """
                        select id, browser, system, coalesce(staff_since, created_at) as since,
                            seen_at
                        from session
                        where staff = :staff and staff_until > :now
                        order by seen_at desc, id
                        """)
                .param("staff", staff)
                .param("now", at(now))
                .query(new SimplePropertyRowMapper<>(SessionRow.class))
                .list();
    }

    /** Also of those who are signed out by now. */
    Collection<UUID> allOfStaff(UUID staff) {
        return db.sql("select id from session where staff = :staff")
                .param("staff", staff)
                .query(ID)
                .list();
    }

    Collection<UUID> delete(UUID session) {
        return db.sql("delete from session where id = :id returning id")
                .param("id", session)
                .query(ID)
                .list();
    }

    Collection<UUID> deleteOfStaff(UUID staff, UUID session) {
        return db.sql("delete from session where id = :id and staff = :staff returning id")
                .param("id", session)
                .param("staff", staff)
                .query(ID)
                .list();
    }

    Collection<UUID> deleteAllOfStaff(UUID staff) {
        return db.sql("delete from session where staff = :staff returning id")
                .param("staff", staff)
                .query(ID)
                .list();
    }

    Collection<UUID> deleteUnused(Instant now) {
        return db.sql("delete from session where seen_at <= :unused returning id")
                .param("unused", at(now.minus(Sessions.FORGOTTEN_AFTER)))
                .query(ID)
                .list();
    }

    Collection<UUID> withdraw(UUID link) {
        return db.sql("delete from session_link where link = :link returning session")
                .param("link", link)
                .query(ID)
                .list();
    }

    Collection<UUID> withdraw(UUID session, UUID link) {
        return db.sql(
                        """
                        delete from session_link where session = :session and link = :link
                        returning session
                        """)
                .param("session", session)
                .param("link", link)
                .query(ID)
                .list();
    }

    /** Those that lost somebody. */
    Collection<UUID> forgetParticipants(UUID workshop) {
        var former = identities.dropParticipants(workshop);
        db.sql(
                        """
                        delete from session s
                        where s.id = any(:ids) and s.staff is null
                            and not exists (select from session_link where session = s.id)
                            and not exists (select from session_participant where session = s.id)
                        """)
                .param("ids", former.toArray(UUID[]::new))
                .update();
        return former;
    }

    /** Which of these there are. */
    List<UUID> known(Collection<UUID> sessions) {
        return db.sql("select id from session where id = any(:ids)")
                .param("ids", sessions.toArray(UUID[]::new))
                .query(ID)
                .list();
    }

    Collection<UUID> dropFormer(Instant now) {
        return identities.dropFormer(at(now), today(now));
    }

    /** A role that ends on a day lasts through that day, as people in the house count days. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, HOUSE_TIME);
    }

    static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
