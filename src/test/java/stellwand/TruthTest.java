package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.database.TestDatabase;
import stellwand.journal.Passing;
import stellwand.journal.Truth;
import stellwand.journal.View;

/** What is forgotten here is lost at the next move. */
@SpringBootTest(
        classes = Stellwand.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TruthTest {
    @Autowired private JdbcClient db;
    @Autowired private List<Truth> truths;
    @Autowired private List<View> views;
    @Autowired private List<Passing> passing;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @Test
    void every_table_is_truth_and_exported_or_a_view_and_rebuilt_or_gone_in_minutes() {
        var truth = truths.stream().map(Truth::names).flatMap(Collection::stream).toList();
        var view = views.stream().map(View::tables).flatMap(Collection::stream).toList();

        var gone = passing.stream().map(Passing::names).flatMap(Collection::stream).toList();

        assertThat(all())
                .as("name it in its package's Truth bean, its View, or its Passing bean")
                .hasSameElementsAs(
                        Stream.of(truth, view, gone).flatMap(Collection::stream).toList());
        assertThat(truth).doesNotContainAnyElementsOf(view).doesNotHaveDuplicates();
    }

    private List<String> all() {
        return db.sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_name <> 'flyway_schema_history'
                        """)
                .query((row, _) -> row.getString("table_name"))
                .list();
    }
}
