package stellwand.people.duties;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind {@link GroupCounts}: a number for each group. The workshop's row is the lock. */
@Component
class GroupCountTable {
    private final JdbcClient db;

    GroupCountTable(JdbcClient db) {
        this.db = db;
    }

    /** What comes after closing is not counted. */
    @Transactional
    void add(UUID workshop, Tally tally) {
        if (addPeople(workshop, tally.people())) {
            tally.counts().forEach((group, more) -> addToGroup(workshop, group, more));
        }
    }

    private boolean addPeople(UUID workshop, int more) {
        return db.sql(
                                """
                                insert into here_as (workshop, people) values (:workshop, :more)
                                on conflict (workshop) do update set people = here_as.people + :more
                                where not here_as.closed
                                """)
                        .param("workshop", workshop)
                        .param("more", more)
                        .update()
                == 1;
    }

    private void addToGroup(UUID workshop, StakeholderGroup group, int more) {
        db.sql(
                        """
                        insert into group_count (workshop, stakeholder_group, people)
                        values (:workshop, :group, :more)
                        on conflict (workshop, stakeholder_group)
                        do update set people = group_count.people + :more
                        """)
                .param("workshop", workshop)
                .param("group", group.name())
                .param("more", more)
                .update();
    }

    /** Puts what may be seen in the place of what was counted. Closing twice changes nothing. */
    @Transactional
    void close(UUID workshop) {
        addPeople(workshop, 0);
        int people = lock(workshop);
        if (isClosed(workshop)) return;
        var figures = DisclosureRules.figures(new Tally(people, counts(workshop)));
        db.sql("delete from group_count where workshop = :workshop")
                .param("workshop", workshop)
                .update();
        figures.forEach((group, figure) -> addToGroup(workshop, group, figure));
        db.sql("update here_as set closed = true, people = 0 where workshop = :workshop")
                .param("workshop", workshop)
                .update();
    }

    private int lock(UUID workshop) {
        return db.sql("select people from here_as where workshop = :workshop for update")
                .param("workshop", workshop)
                .query(Integer.class)
                .single();
    }

    /** Of which somebody answered, and nobody has closed it. */
    List<UUID> stillCounted() {
        return db.sql("select workshop from here_as where not closed")
                .query((row, _) -> row.getObject("workshop", UUID.class))
                .list();
    }

    boolean isClosed(UUID workshop) {
        return db.sql("select closed from here_as where workshop = :workshop")
                .param("workshop", workshop)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Map<StakeholderGroup, Integer> counts(UUID workshop) {
        var counts = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        db.sql("select stakeholder_group, people from group_count where workshop = :workshop")
                .param("workshop", workshop)
                .query(row -> {
                    counts.put(
                            StakeholderGroup.valueOf(row.getString("stakeholder_group")),
                            row.getInt("people"));
                });
        return counts;
    }
}
