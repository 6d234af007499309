package stellwand.people.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.duties.StakeholderGroup.POLITICS;
import static stellwand.people.duties.StakeholderGroup.RESIDENT;
import static stellwand.people.duties.StakeholderGroup.VOLUNTEER;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
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
    private static final UUID LEYLA = new UUID(0, 2);

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final GroupCountTable table = new GroupCountTable(db);
    private Instant now = Instant.parse("2017-09-14T18:00:00Z");
    private final GroupCounts counts =
            new GroupCounts(table, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void answers_are_written_by_five_and_not_when_they_come() {
        people(4, Set.of(VOLUNTEER));
        counts.writeDown();
        assertThat(table.counts(EVENING)).isEmpty();

        people(1, Set.of(VOLUNTEER, POLITICS));
        assertThat(table.counts(EVENING)).isEmpty();
        counts.writeDown();
        assertThat(table.counts(EVENING)).isEqualTo(Map.of(VOLUNTEER, 5, POLITICS, 1));

        people(1, Set.of(POLITICS));
        counts.writeDown();
        assertThat(table.counts(EVENING)).isEqualTo(Map.of(VOLUNTEER, 5, POLITICS, 1));
    }

    @Test
    void the_last_few_are_written_long_after_or_when_the_house_closes() {
        people(2, Set.of(VOLUNTEER));
        now = now.plus(Duration.ofHours(1));
        counts.writeDown();
        assertThat(table.counts(EVENING)).isEqualTo(Map.of(VOLUNTEER, 2));

        people(1, Set.of(VOLUNTEER));
        counts.writeAllDown();
        counts.writeAllDown();
        assertThat(table.counts(EVENING)).isEqualTo(Map.of(VOLUNTEER, 3));
    }

    @Test
    void the_same_person_is_counted_once_and_saying_nothing_is_no_answer() {
        counts.answer(EVENING, LEYLA, Set.of());
        counts.answer(EVENING, LEYLA, Set.of(VOLUNTEER));
        counts.answer(EVENING, LEYLA, Set.of(POLITICS));
        counts.writeAllDown();
        assertThat(table.counts(EVENING)).isEqualTo(Map.of(VOLUNTEER, 1));

        counts.answer(EVENING, LEYLA, Set.of(VOLUNTEER));
        counts.writeAllDown();
        assertThat(table.counts(EVENING)).isEqualTo(Map.of(VOLUNTEER, 1));
    }

    @Test
    void nothing_is_told_until_it_is_closed_and_then_always_the_same() {
        people(12, Set.of(VOLUNTEER));
        people(11, Set.of(RESIDENT));
        people(2, Set.of(RESIDENT, POLITICS));
        counts.writeDown();
        assertThat(counts.figures(EVENING)).isEmpty();

        counts.close(EVENING);
        var figures = Map.of(RESIDENT, 10);
        assertThat(counts.figures(EVENING)).contains(figures);

        people(20, Set.of(RESIDENT));
        counts.writeDown();
        counts.close(EVENING);
        assertThat(counts.figures(EVENING)).contains(figures);
    }

    @Test
    void closing_forgets_what_was_counted_exactly() {
        people(13, Set.of(VOLUNTEER));
        people(14, Set.of(RESIDENT));
        people(1, Set.of(POLITICS));
        counts.close(EVENING);

        assertThat(rows())
                .containsExactly(
                        "(%s,0,t)".formatted(EVENING), "(%s,RESIDENT,10)".formatted(EVENING));
    }

    @Test
    void an_evening_at_which_nobody_answered_can_be_closed() {
        counts.close(EVENING);

        assertThat(counts.isClosed(EVENING)).isTrue();
        assertThat(counts.figures(EVENING)).contains(Map.of());
    }

    @Test
    void there_is_no_place_for_a_person_a_table_or_a_moment() {
        List<@Nullable String> columns =
                db.sql(
                                """
                                select distinct column_name from information_schema.columns
                                where table_name in ('here_as', 'group_count')
                                """)
                        .query(String.class)
                        .list();

        assertThat(columns)
                .containsExactlyInAnyOrder("workshop", "stakeholder_group", "people", "closed");
    }

    private void people(int number, Set<StakeholderGroup> groups) {
        for (int i = 0; i < number; i++) counts.answer(EVENING, UUID.randomUUID(), groups);
    }

    private List<@Nullable String> rows() {
        return db.sql(
                        """
                        select here_as::text from here_as union all
                        select group_count::text from group_count
                        """)
                .query(String.class)
                .list();
    }
}
