package stellwand.people.duties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many were at a table in a round as what. Whether somebody is here as a migrant or a
 * politician can reveal what GDPR Art. 9 protects, so the answer is added to a number and forgotten
 * in the same moment: it is in no event, beside no author, in no session and without a time.
 *
 * <p>A number below {@link #FEWEST_SHOWN} could point at somebody and is not given out.
 */
@Component
public class GroupCounts {
    static final int FEWEST_SHOWN = 5;

    private final JdbcClient db;

    GroupCounts(JdbcClient db) {
        this.db = db;
    }

    public void add(UUID workshop, UUID table, UUID round, Set<StakeholderGroup> groups) {
        groups.forEach(group -> add(workshop, table, round, group));
    }

    private void add(UUID workshop, UUID table, UUID round, StakeholderGroup group) {
        db.sql(
                        """
                        insert into group_count
                            (workshop, theme_table, round, stakeholder_group, people)
                        values (:workshop, :table, :round, :group, 1)
                        on conflict (workshop, theme_table, round, stakeholder_group)
                        do update set people = group_count.people + 1
                        """)
                .param("workshop", workshop)
                .param("table", table)
                .param("round", round)
                .param("group", group.name())
                .update();
    }

    public Map<StakeholderGroup, Integer> shown(UUID workshop, UUID table, UUID round) {
        var counts = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        db.sql(
                        """
                        select stakeholder_group, people from group_count
                        where workshop = :workshop and theme_table = :table and round = :round
                            and people >= :fewest
                        """)
                .param("workshop", workshop)
                .param("table", table)
                .param("round", round)
                .param("fewest", FEWEST_SHOWN)
                .query(row -> {
                    counts.put(
                            StakeholderGroup.valueOf(row.getString("stakeholder_group")),
                            row.getInt("people"));
                });
        return counts;
    }
}
