package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What units said of some ideas, in rows; the migration finds it in older journals, too. */
record StatementRows(JdbcClient db, List<UUID> ideas) {
    private static final ClassPathResource SO_FAR =
            new ClassPathResource("db/migration/V44__unit_statements_so_far.sql");

    List<String> all() {
        return db.sql(
                        """
                        select to_jsonb(s)::text as row from unit_statement s
                        where idea = any(:ideas)
                        order by idea, unit
                        """)
                .param("ideas", ideas.toArray(UUID[]::new))
                .query((row, _) -> row.getString("row"))
                .list();
    }

    void areThoseThatAnOlderHouseTakesOver() throws IOException {
        var before = all();
        db.sql("delete from unit_statement").update();
        db.sql(SO_FAR.getContentAsString(UTF_8)).update();
        assertThat(all()).isEqualTo(before).isNotEmpty();
    }
}
