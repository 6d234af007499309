package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written before there were hashes is given some. */
class ChainingTest {
    private final Node node = Node.fresh();
    private final JdbcClient db = JdbcClient.create(node.source);
    private List<String> hashes = List.of();

    @BeforeEach
    void a_journal_from_before() {
        var evening = Node.newStream();
        for (int i = 0; i < 40; i++) {
            var stream = i % 2 == 0 ? Node.newStream() : evening;
            node.write(stream, UUID.randomUUID(), "Karte " + i);
        }
        lengthen(evening);
        node.chaining.all();
        hashes = hashes();
        db.sql("update event set hash = null").update();
    }

    /** More than one portion, of one command. */
    private void lengthen(StreamId stream) {
        db.sql(
                        """
                        insert into event (stream, seq, type, data, at, actor, command)
                        select stream, seq + n, type, data, at, actor, command
                        from event, generate_series(1, 1500) n where stream = :stream and seq = 20
                        """)
                .param("stream", stream.id())
                .update();
        db.sql("update stream set version = 1520 where id = ?").param(stream.id()).update();
    }

    @Test
    void they_are_those_that_the_events_would_have_got_when_they_were_written() {
        assertThat(hashes).doesNotContain("none").hasSize(1540);

        Node.on(node.source);

        assertThat(hashes()).isEqualTo(hashes);
        assertThat(node.verification.verify().isWhole()).isTrue();
    }

    @Test
    void whoever_kills_it_loses_a_portion_and_again_it_goes_on() {
        db.sql("create table enough (count int)").update();
        db.sql("insert into enough values (0)").update();
        db.sql(
                        """
                        create function stop() returns trigger language plpgsql as $$
                        begin
                            update enough set count = count + 1;
                            if (select count from enough) > 1200 then raise 'killed'; end if;
                            return new;
                        end $$
                        """)
                .update();
        db.sql("create trigger stop before update on event for each row execute function stop()")
                .update();

        assertThatThrownBy(node.chaining::all).hasMessageContaining("killed");
        assertThat(hashes()).filteredOn("none"::equals).hasSize(540);

        db.sql("drop trigger stop on event").update();
        node.chaining.all();
        node.chaining.all();
        assertThat(hashes()).isEqualTo(hashes);
    }

    private List<String> hashes() {
        return db.sql(
                        "select coalesce(encode(hash, 'hex'), 'none') as hash from event order by stream, seq")
                .query((row, _) -> row.getString("hash"))
                .list();
    }
}
