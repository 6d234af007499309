package stellwand.people;

import static stellwand.people.SessionTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind {@link StaffAccounts}. */
@Component
class AccountTable {
    private final JdbcClient db;

    AccountTable(JdbcClient db) {
        this.db = db;
    }

    List<Account> all() {
        return db.sql(
                        """
                        select s.id, mail, name, ends_on, revoked_at,
                            array(select role from staff_role where staff = s.id) as roles
                        from staff s
                        order by revoked_at is not null, lower(name), id
                        """)
                .query(AccountTable::account)
                .list();
    }

    Optional<Account> byId(UUID id) {
        return db.sql(
                        """
                        select s.id, mail, name, ends_on, revoked_at,
                            array(select role from staff_role where staff = s.id) as roles
                        from staff s
                        where s.id = :id
                        """)
                .param("id", id)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> byMail(String mail) {
        return db.sql(
                        """
                        select s.id, mail, name, ends_on, revoked_at,
                            array(select role from staff_role where staff = s.id) as roles
                        from staff s
                        where lower(mail) = :mail
                        """)
                .param("mail", mail)
                .query(AccountTable::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Timestamp revokedAt = row.getTimestamp("revoked_at");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("mail"),
                row.getString("name"),
                SessionTable.roles(row),
                row.getObject("ends_on", LocalDate.class),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    /** Whoever was revoked and is invited again keeps the id. */
    UUID keep(Invitation invitation, Instant now) {
        var id =
                db.sql(
                                """
                                insert into staff (id, mail, name, ends_on, created_at)
                                values (:id, :mail, :name, :endsOn, :now)
                                on conflict (lower(mail)) do update
                                set name = :name, ends_on = :endsOn, revoked_at = null
                                returning id
                                """)
                        .param("id", UUID.randomUUID())
                        .param("mail", invitation.mail())
                        .param("name", invitation.name())
                        .param("endsOn", invitation.endsOn())
                        .param("now", at(now))
                        .query(UUID.class)
                        .single();
        setRoles(id, invitation.roles());
        return id;
    }

    void change(UUID id, Set<Role> roles, @Nullable LocalDate endsOn) {
        db.sql("update staff set ends_on = :endsOn where id = :id")
                .param("id", id)
                .param("endsOn", endsOn)
                .update();
        setRoles(id, roles);
    }

    private void setRoles(UUID id, Set<Role> roles) {
        db.sql("delete from staff_role where staff = :id").param("id", id).update();
        for (var role : roles) {
            db.sql("insert into staff_role (staff, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
    }

    /** Two administrators who end each other at the same time come one after the other. */
    void lock() {
        db.sql("select id from staff order by id for update").query(UUID.class).list();
    }

    void revoke(UUID id, Instant now) {
        db.sql("update staff set revoked_at = :now where id = :id and revoked_at is null")
                .param("id", id)
                .param("now", at(now))
                .update();
    }
}
