package stellwand.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.people.MailAddress;

/**
 * How units are reached and who works there. Apart from what they do: nothing of this is in an
 * event, and it goes when the unit ends.
 */
@Component
class UnitPeople {
    private final JdbcClient db;

    UnitPeople(JdbcClient db) {
        this.db = db;
    }

    Optional<UnitMail> mail(UnitId unit) {
        return db.sql("select * from unit_mail where unit = :unit")
                .param("unit", unit.id())
                .query((row, _) -> mail(row))
                .optional();
    }

    private static UnitMail mail(ResultSet row) throws SQLException {
        return new UnitMail(new MailAddress(row.getString("mail")), row.getBoolean("is_public"));
    }

    Map<UnitId, UnitMail> mails() {
        var mails = new HashMap<UnitId, UnitMail>();
        db.sql("select * from unit_mail")
                .query(row -> {
                    mails.put(new UnitId(row.getObject("unit", UUID.class)), mail(row));
                });
        return mails;
    }

    /** By unit and account. */
    Map<UnitId, Map<UUID, Post>> posts() {
        var posts = new HashMap<UnitId, Map<UUID, Post>>();
        db.sql("select * from unit_post")
                .query(row -> {
                    posts.computeIfAbsent(
                                    new UnitId(row.getObject("unit", UUID.class)),
                                    _ -> new HashMap<>())
                            .put(
                                    row.getObject("staff", UUID.class),
                                    Post.valueOf(row.getString("post")));
                });
        return posts;
    }

    Map<UUID, Post> posts(UnitId unit) {
        return posts().getOrDefault(unit, Map.of());
    }

    Set<UnitId> unitsOf(UUID staff) {
        return db.sql("select unit from unit_post where staff = :staff")
                .param("staff", staff)
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .set();
    }

    boolean releasesByTwo(UnitId unit) {
        return db.sql("select 1 from unit_by_two where unit = :unit")
                .param("unit", unit.id())
                .query()
                .optionalValue()
                .isPresent();
    }

    @Transactional
    void keepReleaseByTwo(UnitId unit, boolean byTwo) {
        db.sql("delete from unit_by_two where unit = :unit").param("unit", unit.id()).update();
        if (!byTwo) return;
        db.sql("insert into unit_by_two (unit) values (:unit)").param("unit", unit.id()).update();
    }

    @Transactional
    void keep(UnitId unit, @Nullable UnitMail mail) {
        db.sql("delete from unit_mail where unit = :unit").param("unit", unit.id()).update();
        if (mail == null) return;
        db.sql("insert into unit_mail (unit, mail, is_public) values (:unit, :mail, :public)")
                .param("unit", unit.id())
                .param("mail", mail.address().address())
                .param("public", mail.isPublic())
                .update();
    }

    @Transactional
    void keep(UnitId unit, Map<UUID, Post> posts) {
        db.sql("delete from unit_post where unit = :unit").param("unit", unit.id()).update();
        posts.forEach((staff, post) ->
                db.sql("insert into unit_post (unit, staff, post) values (:unit, :staff, :post)")
                        .param("unit", unit.id())
                        .param("staff", staff)
                        .param("post", post.name())
                        .update());
    }

    /** Nobody works in a unit that is no more. */
    void forget(UnitId unit) {
        db.sql("delete from unit_mail where unit = :unit").param("unit", unit.id()).update();
        db.sql("delete from unit_post where unit = :unit").param("unit", unit.id()).update();
        db.sql("delete from unit_by_two where unit = :unit").param("unit", unit.id()).update();
    }
}
