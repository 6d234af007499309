package stellwand.people;

import static stellwand.people.SessionTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind {@link Links}. */
@Component
class LinkTable {
    private final JdbcClient db;

    LinkTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param code the link as a few letters; only tables have that
     */
    void add(
            Token token,
            @Nullable String code,
            Grant grant,
            boolean once,
            Instant now,
            Instant until) {
        var columns = Columns.of(grant);
        db.sql(
                        """
                        insert into link (id, token_hash, purpose, staff, workshop, theme_table,
                            target, once, created_at, expires_at, token, code)
                        values (:id, :hash, :purpose, :staff, :workshop, :table,
                            :target, :once, :now, :until, :token, :code)
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", token.hash())
                .param("purpose", columns.purpose)
                .param("staff", columns.staff)
                .param("workshop", columns.workshop)
                .param("table", columns.table)
                .param("target", grant.target())
                .param("once", once)
                .param("now", at(now))
                .param("until", at(until))
                .param("token", once ? null : token.text())
                .param("code", code)
                .update();
    }

    private record Columns(
            String purpose, @Nullable UUID staff, @Nullable UUID workshop, @Nullable UUID table) {

        static Columns of(Grant grant) {
            return switch (grant) {
                case Grant.FirstAdministrator _ ->
                        new Columns("FIRST_ADMINISTRATOR", null, null, null);
                case Grant.SignIn(var staff, _) -> new Columns("SIGN_IN", staff, null, null);
                case Grant.Console(var workshop, _) -> new Columns("CONSOLE", null, workshop, null);
                case Grant.TableHost(var workshop, var table, _) ->
                        new Columns("TABLE_HOST", null, workshop, table);
                case Grant.Wall(var workshop, _) -> new Columns("WALL", null, workshop, null);
            };
        }
    }

    Optional<Link> find(Token token, Instant now) {
        return db.sql(
                        """
                        select id, purpose, staff, workshop, theme_table, target, once
                        from link
                        where token_hash = :hash and expires_at > :now
                            and revoked_at is null and (used_at is null or not once)
                        """)
                .param("hash", token.hash())
                .param("now", at(now))
                .query((row, _) ->
                        new Link(
                                row.getObject("id", UUID.class),
                                grant(row),
                                row.getBoolean("once")))
                .optional();
    }

    /** Also when it is worth nothing any more. */
    Optional<CodedLink> byCode(String code, Instant now) {
        return db.sql(
                        """
                        select id as link, target, revoked_at is not null or expires_at <= :now as over
                        from link where code = :code
                        """)
                .param("code", code)
                .param("now", at(now))
                .query(CodedLink.class)
                .optional();
    }

    private static Grant grant(ResultSet row) throws SQLException {
        var staff = row.getObject("staff", UUID.class);
        var workshop = row.getObject("workshop", UUID.class);
        var table = row.getObject("theme_table", UUID.class);
        var target = row.getString("target");
        return switch (row.getString("purpose")) {
            case "FIRST_ADMINISTRATOR" -> new Grant.FirstAdministrator(target);
            case "SIGN_IN" -> new Grant.SignIn(staff, target);
            case "CONSOLE" -> new Grant.Console(workshop, target);
            case "TABLE_HOST" -> new Grant.TableHost(workshop, table, target);
            case "WALL" -> new Grant.Wall(workshop, target);
            case String other -> throw new IllegalStateException("No link is for " + other);
        };
    }

    /** The database decides who was first. */
    boolean use(UUID link, Instant now) {
        return db.sql(
                                """
                                update link set used_at = :now
                                where id = :id and used_at is null and revoked_at is null
                                    and expires_at > :now
                                """)
                        .param("id", link)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    List<LinkRow> ofWorkshop(UUID workshop, Instant now, String address) {
        return db.sql(
                        """
                        select id, theme_table as "table", :address || token as address, code,
                            created_at, expires_at
                        from link
                        where workshop = :workshop and token is not null
                            and revoked_at is null and expires_at > :now
                        order by created_at desc, id
                        """)
                .param("address", address)
                .param("workshop", workshop)
                .param("now", at(now))
                .query(new SimplePropertyRowMapper<>(LinkRow.class))
                .list();
    }

    Set<UUID> everOfTables(UUID workshop) {
        return db.sql("select id from link where workshop = :workshop and purpose = 'TABLE_HOST'")
                .param("workshop", workshop)
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    void revoke(UUID link, Instant now) {
        db.sql(
                        """
                        update link set revoked_at = :now, token = null
                        where id = :id and revoked_at is null
                        """)
                .param("id", link)
                .param("now", at(now))
                .update();
    }

    void revokeSignIns(UUID staff, Instant now) {
        db.sql(
                        """
                        update link set revoked_at = :now
                        where staff = :staff and used_at is null and revoked_at is null
                        """)
                .param("staff", staff)
                .param("now", at(now))
                .update();
    }

    void revokeFirstAdministrator(Instant now) {
        db.sql(
                        """
                        update link set revoked_at = :now
                        where purpose = 'FIRST_ADMINISTRATOR'
                            and used_at is null and revoked_at is null
                        """)
                .param("now", at(now))
                .update();
    }
}
