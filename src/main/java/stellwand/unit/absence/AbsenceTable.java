package stellwand.unit.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.unit.UnitId;

/** One absence for each who works somewhere; whoever does no more has none. */
@Component
class AbsenceTable {
    private final JdbcClient db;

    AbsenceTable(JdbcClient db) {
        this.db = db;
    }

    List<Absence> all() {
        return db.sql(
                        """
                        select unit, staff, first_day, last_day
                        from unit_absence join unit_post using (unit, staff)
                        order by first_day, staff
                        """)
                .query((row, _) ->
                        new Absence(
                                new UnitId(row.getObject("unit", UUID.class)),
                                row.getObject("staff", UUID.class),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)))
                .list();
    }

    void keep(Absence it) {
        db.sql(
                        """
                        insert into unit_absence (unit, staff, first_day, last_day)
                        values (:unit, :staff, :first, :last)
                        on conflict (unit, staff) do update
                            set first_day = excluded.first_day, last_day = excluded.last_day
                        """)
                .param("unit", it.unit().id())
                .param("staff", it.staff())
                .param("first", it.first())
                .param("last", it.last())
                .update();
    }

    void forget(UnitId unit, UUID staff) {
        db.sql("delete from unit_absence where unit = :unit and staff = :staff")
                .param("unit", unit.id())
                .param("staff", staff)
                .update();
    }

    /** What is over, and of whoever works there no more. */
    void forget(LocalDate before) {
        db.sql(
                        """
                        delete from unit_absence as gone
                        where last_day < :before or not exists (
                            select from unit_post as post
                            where post.unit = gone.unit and post.staff = gone.staff)
                        """)
                .param("before", before)
                .update();
    }
}
