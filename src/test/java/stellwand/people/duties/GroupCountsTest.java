package stellwand.people.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.duties.StakeholderGroup.POLITICS;
import static stellwand.people.duties.StakeholderGroup.VOLUNTEER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

class GroupCountsTest {
    private static final UUID EVENING = new UUID(0, 1);
    private static final UUID TABLE = new UUID(0, 2);
    private static final UUID ROUND = new UUID(0, 3);

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final GroupCounts counts = new GroupCounts(db);

    @Test
    void only_numbers_are_kept_and_small_ones_are_not_shown() {
        for (int person = 0; person < 5; person++) {
            counts.add(
                    EVENING,
                    TABLE,
                    ROUND,
                    person == 0 ? Set.of(VOLUNTEER, POLITICS) : Set.of(VOLUNTEER));
        }

        assertThat(counts.shown(EVENING, TABLE, ROUND)).isEqualTo(Map.of(VOLUNTEER, 5));
    }

    @Test
    void there_is_no_place_for_a_person_or_a_moment() {
        List<@Nullable String> columns =
                db.sql(
                                "select column_name from information_schema.columns where table_name = 'group_count'")
                        .query(String.class)
                        .list();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "workshop", "theme_table", "round", "stakeholder_group", "people");
    }
}
