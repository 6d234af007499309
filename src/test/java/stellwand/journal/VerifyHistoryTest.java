package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./stellwand verify-history}, and notes that somebody kept elsewhere. */
@ExtendWith(OutputCaptureExtension.class)
class VerifyHistoryTest {
    @TempDir Path elsewhere;

    private final Node node = Node.fresh();
    private final VerifyHistory chore = new VerifyHistory(node.verification);
    private final JdbcClient db = JdbcClient.create(node.source);
    private final StreamId first = new StreamId(Notes.KIND, new UUID(1, 1));
    private final StreamId last = new StreamId(Notes.KIND, new UUID(-1, 1));
    private final UUID note = UUID.randomUUID();

    @BeforeEach
    void two_streams() {
        node.write(last, note, "Frau Müller");
        for (int i = 0; i < 3; i++) node.write(first, UUID.randomUUID(), "Karte " + i);
    }

    @Test
    void a_whole_history_is_told_in_four_lines(CapturedOutput said) throws Exception {
        assertThat(verify()).isZero();

        assertThat(said.getOut())
                .containsPattern(
                        "(?m)^streams: 2\nevents: 4\ndigest: [0-9a-f]{64}\nhistory: whole\n$");
    }

    @Test
    void a_note_names_no_person_and_is_still_right_after_more_was_written_and_erased()
            throws Exception {
        assertThat(verify("--save=" + file("note"))).isZero();
        assertThat(Files.readString(file("note")))
                .matches(
                        """
                        stellwand history 1
                        notes 00000000-0000-0001-0000-000000000001 3 [0-9a-f]{64}
                        notes ffffffff-ffff-ffff-0000-000000000001 1 [0-9a-f]{64}
                        streams 2 events 4 digest [0-9a-f]{64}
                        """);

        node.erase(last, note);
        node.write(Node.newStream(), UUID.randomUUID(), "danach");

        assertThat(verify("--note=" + file("note"), "--save=" + file("next"))).isZero();
        assertThat(verify("--note=" + file("next"))).isZero();
    }

    @Test
    void what_is_broken_is_told_without_words_and_ends_with_1(CapturedOutput said)
            throws Exception {
        db.sql("update event set actor = gen_random_uuid() where seq = 2").update();
        db.sql("update content set text = 'Herr Schmidt' where text = 'Frau Müller'").update();

        assertThat(verify("--save=" + file("note"))).isOne();

        assertThat(said.getErr())
                .contains("stellwand: notes " + first.id() + ": event 2 is not what was written\n")
                .contains("notes " + last.id() + ": a text of event 1 is not what was written (")
                .endsWith("stellwand: the history is broken\n")
                .doesNotContain("Müller", "Schmidt");
        assertThat(said.getOut()).doesNotContain("digest", "whole");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void what_was_noted_and_cut_off_is_told(CapturedOutput said) throws Exception {
        verify("--save=" + file("note"));
        db.sql("delete from event where seq = 3").update();
        db.sql("update stream set version = 2 where version = 3").update();
        assertThat(verify()).as("whoever has no note cannot know").isZero();

        assertThat(verify("--note=" + file("note"))).isOne();

        assertThat(said.getErr())
                .contains(first.id() + ": it was noted up to event 3, and ends with 2\n");
    }

    @Test
    void what_was_noted_and_written_anew_with_all_hashes_is_told(CapturedOutput said)
            throws Exception {
        verify("--save=" + file("note"));
        db.sql("update event set actor = gen_random_uuid(), hash = null where seq = 2").update();
        db.sql("update event set hash = null where seq = 3").update();
        node.chaining.all();
        assertThat(verify()).as("whoever has no note cannot know").isZero();

        assertThat(verify("--note=" + file("note"))).isOne();

        assertThat(said.getErr())
                .contains(first.id() + ": event 3, or one before it, is not what was noted\n");
    }

    @Test
    void streams_that_are_gone_are_told(CapturedOutput said) throws Exception {
        verify("--save=" + file("note"));
        for (var table : List.of("event", "content", "command", "stream")) {
            db.sql("delete from " + Sql.name(table)).update();
        }
        node.write(Node.newStream(), UUID.randomUUID(), "als wäre nichts gewesen");

        assertThat(verify("--note=" + file("note"))).isOne();

        assertThat(said.getErr())
                .contains(first.id() + ": it was noted up to event 3, and is not there any more\n")
                .contains(last.id() + ": it was noted up to event 1, and is not there any more\n");
    }

    @Test
    void a_hash_that_somebody_wrote_down_is_found_where_it_stands(CapturedOutput said)
            throws Exception {
        var hash =
                new HistoryTable(new JdbcTemplate(node.source))
                        .at(first, Long.MAX_VALUE)
                        .orElseThrow()
                        .hash();
        node.write(first, UUID.randomUUID(), "danach");

        assertThat(verify("--hash=" + hash.substring(0, 16))).isZero();
        assertThat(verify("--hash=" + hash)).isZero();
        assertThat(said.getOut()).endsWith("hash: notes " + first.id() + ", event 3\n");

        assertThat(verify("--hash=" + "0".repeat(17))).isOne();
        assertThat(said.getErr()).endsWith("stellwand: no event has this hash\n");
        assertThat(verify("--hash=7630")).isOne();
        assertThat(said.getErr()).endsWith("--hash takes 16 to 64 digits from 0 to f\n");
    }

    @Test
    void what_is_no_note_or_in_the_way_is_one_line(CapturedOutput said) throws Exception {
        verify("--save=" + file("note"));
        assertThat(verify("--save=" + file("note"))).isOne();
        assertThat(said.getErr()).endsWith("note is already there: choose another name\n");

        assertThat(verify("--note=" + file("nothing"))).isOne();
        assertThat(said.getErr()).endsWith("nothing is not there\n");

        for (var torn : torn(Files.readAllLines(file("note")))) {
            Files.write(file("torn"), torn);
            assertThat(verify("--note=" + file("torn"))).isOne();
            assertThat(said.getErr()).endsWith("torn is no whole note of a history\n");
        }
    }

    /** Without its beginning, its middle, its end; with something behind; with another number. */
    private static List<List<String>> torn(List<String> lines) {
        var torn = new ArrayList<List<String>>();
        for (int i = 0; i < lines.size(); i++) {
            var fewer = new ArrayList<>(lines);
            fewer.remove(i);
            torn.add(fewer);
        }
        var more = new ArrayList<>(lines);
        more.add("");
        torn.add(more);
        torn.add(lines.stream().map(it -> it.replace("0001 3", "0001 2")).toList());
        torn.add(List.of("ÿþ"));
        return torn;
    }

    private Path file(String name) {
        return elsewhere.resolve(name);
    }

    private int verify(String... words) throws Exception {
        return chore.run(Arrays.asList(words));
    }
}
