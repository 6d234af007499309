package stellwand.intake;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import stellwand.database.Address;

/**
 * Holds a house at one word that it wants to write into the database, so that it can be killed
 * exactly there, and no clock says when.
 */
final class Standstill implements AutoCloseable {
    private final SingleConnectionDataSource source;

    /** The one connection that survives the house. */
    final JdbcClient db;

    Standstill(Address database) {
        source =
                new SingleConnectionDataSource(
                        database.url(), database.user(), database.password(), true);
        db = JdbcClient.create(source);
        db.sql(
                        """
                        create function stand_still() returns trigger language plpgsql as $$
                        begin
                            perform pg_advisory_xact_lock(4711);
                            return new;
                        end $$
                        """)
                .update();
        db.sql("select pg_advisory_lock(4711)").query().listOfRows();
    }

    /**
     * @param moment as in {@code create trigger}: before which word, and when
     */
    void at(String table, String moment, String when) {
        db.sql(
                        "create trigger stand_still before %s on %s for each row when (%s) execute function stand_still()"
                                .formatted(moment, table, when))
                .update();
    }

    /** Until a house, or its hands, wait there. */
    void untilItStands(int hands) {
        await().atMost(2, MINUTES)
                .untilAsserted(
                        () -> assertThat(waiting()).as("hands; %s", soFar()).isEqualTo(hands));
    }

    private String soFar() {
        return db.sql(
                        """
                        select (select count(*) from mail_in) || ' fetched, '
                            || (select count(*) from mail_in where state = 'TAKEN') || ' taken, '
                            || (select count(*) from mail_out) || ' letters, '
                            || (select count(*) from mail_out where sent_at is not null) || ' sent'
                        """)
                .query(String.class)
                .single();
    }

    private int waiting() {
        return count(
                """
                select count(*) from pg_locks
                where locktype = 'advisory' and objid = 4711 and not granted
                    and database = (select oid from pg_database where datname = current_database())
                """);
    }

    /** What a killed house had begun is given up, and the minute until the next try is over. */
    void forgetTheDead() {
        db.sql(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """)
                .query()
                .listOfRows();
        await().atMost(20, SECONDS)
                .until(() ->
                        count(
                                        """
                                        select count(*) from pg_stat_activity
                                        where datname = current_database() and pid <> pg_backend_pid()
                                        """)
                                == 0);
        for (var table : List.of("mail_in", "mail_out")) {
            db.sql("drop trigger if exists stand_still on " + table).update();
            db.sql("update %s set next_try_at = now()".formatted(table)).update();
        }
    }

    int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
