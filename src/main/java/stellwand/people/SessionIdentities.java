package stellwand.people;

import static stellwand.people.SessionTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who a session is: rows beside the session's own. */
final class SessionIdentities {
    /** A console is for running an evening, not for appointing staff. */
    private static final Set<Role> CONSOLE = Set.of(Role.ORGANISER, Role.FACILITATOR);

    private final JdbcClient db;

    SessionIdentities(JdbcClient db) {
        this.db = db;
    }

    record Grants(@Nullable Staff console, Map<UUID, Host> hosts, Set<UUID> walls) {}

    Map<UUID, Participant> participants(UUID session) {
        return db
                .sql(
                        """
                        select p.id, p.workshop, p.language
                        from session_participant s join participant p on p.id = s.participant
                        where s.session = :session
                        """)
                .param("session", session)
                .query(Participant.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Participant::workshop, Function.identity()));
    }

    /** A link that may be opened once grants until it is withdrawn, any other while it is valid. */
    Grants grants(UUID session, Instant now) {
        var found = new Found();
        db.sql(
                        """
                        select l.id, l.purpose, l.workshop, l.theme_table
                        from session_link g
                        join link l on l.id = g.link
                        join session s on s.id = g.session
                        where g.session = :session and l.revoked_at is null
                            and (l.once or l.expires_at > :now)
                            and (l.purpose <> 'CONSOLE' or s.staff_until > :now)
                        order by l.created_at, l.id
                        """)
                .param("session", session)
                .param("now", at(now))
                .query(found::add);
        return new Grants(found.console, found.hosts, found.walls);
    }

    private static final class Found {
        private @Nullable Staff console;
        private final Map<UUID, Host> hosts = new HashMap<>();
        private final Set<UUID> walls = new HashSet<>();

        void add(ResultSet row) throws SQLException {
            var link = row.getObject("id", UUID.class);
            var workshop = row.getObject("workshop", UUID.class);
            var table = row.getObject("theme_table", UUID.class);
            switch (row.getString("purpose")) {
                case "CONSOLE" -> console = new Staff(link, CONSOLE, workshop);
                case "TABLE_HOST" -> hosts.put(table, new Host(link, workshop, table));
                case "WALL" -> walls.add(workshop);
                case String other -> throw new IllegalStateException("No session holds " + other);
            }
        }
    }

    void addStaff(UUID session, UUID staff, Device device, Instant now) {
        db.sql(
                        """
                        update session set staff = :staff, staff_until = :until,
                            staff_since = :now, browser = :browser, system = :system
                        where id = :session
                        """)
                .param("session", session)
                .param("staff", staff)
                .param("now", at(now))
                .param("browser", device.browser())
                .param("system", device.system())
                .param("until", at(now.plus(Sessions.STAFF_ENDS_AFTER)))
                .update();
    }

    /** One browser is one participant in a workshop: the last who joined with it. */
    void addParticipant(UUID session, Participant participant) {
        db.sql(
                        """
                        insert into session_participant (session, workshop, participant)
                        values (:session, :workshop, :participant)
                        on conflict (session, workshop) do update set participant = :participant
                        """)
                .param("session", session)
                .param("workshop", participant.workshop())
                .param("participant", participant.id())
                .update();
    }

    /** The sessions that lost one. */
    List<UUID> dropParticipants(UUID workshop) {
        return db.sql(
                        "delete from session_participant where workshop = :workshop returning session")
                .param("workshop", workshop)
                .query((row, _) -> row.getObject("session", UUID.class))
                .list();
    }

    void addLink(UUID session, UUID link, Instant now) {
        db.sql(
                        """
                        insert into session_link (session, link) values (:session, :link)
                        on conflict do nothing
                        """)
                .param("session", session)
                .param("link", link)
                .update();
        db.sql(
                        """
                        update session set staff_until = :until
                        where id = :session
                            and exists (select from link where id = :link and purpose = 'CONSOLE')
                        """)
                .param("session", session)
                .param("link", link)
                .param("until", at(now.plus(Sessions.STAFF_ENDS_AFTER)))
                .update();
    }

    /** Takes away what has run out. The sessions that lost something. */
    Collection<UUID> dropFormer(OffsetDateTime now, LocalDate today) {
        var former = new HashSet<UUID>();
        former.addAll(
                db.sql(
                                """
                                update session s set staff = null, staff_since = null,
                                    browser = null, system = null
                                from staff p
                                where p.id = s.staff and (s.staff_until <= :now
                                    or p.revoked_at is not null or p.ends_on < :today)
                                returning s.id
                                """)
                        .param("now", now)
                        .param("today", today)
                        .query(UUID.class)
                        .list());
        former.addAll(
                db.sql(
                                """
                                delete from session_link g
                                using link l, session s
                                where l.id = g.link and s.id = g.session
                                    and (l.revoked_at is not null
                                        or (not l.once and l.expires_at <= :now)
                                        or (l.purpose = 'CONSOLE' and s.staff_until <= :now))
                                returning s.id
                                """)
                        .param("now", now)
                        .query(UUID.class)
                        .list());
        return former;
    }
}
