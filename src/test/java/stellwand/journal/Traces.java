package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.Dump;
import stellwand.database.TestDatabase;

/**
 * Where an evening's texts are found when it is over: those that are still kept exactly where they
 * belong, those that were erased, refused or lost with a crash nowhere.
 */
final class Traces {
    /** A machine that does other things, too. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Pattern SECRET = Pattern.compile("Geheimnis-[0-9a-f-]{36}");
    private static final List<String> TRUTH = List.of("stream", "event", "content", "command");

    /** Used again by each evening. */
    private static final DataSource ABROAD = TestDatabase.fresh();

    private final Evening evening;
    private final Node node;
    private final Map<ContentId, String> secrets;

    /** Of all versions of all notes. */
    private final List<String> kept = new ArrayList<>();

    /** The newest of each note. */
    private final List<String> shown = new ArrayList<>();

    Traces(Evening evening, Node node, Map<ContentId, String> secrets) {
        this.evening = evening;
        this.node = node;
        this.secrets = secrets;
        for (var texts : node.journal.states(evening.stream).of(Notes.FOLD).texts().values()) {
            texts.forEach(text -> kept.add(secret(text)));
            if (!texts.isEmpty()) shown.add(secret(texts.getLast()));
        }
    }

    private String secret(ContentId text) {
        return Objects.requireNonNull(secrets.get(text));
    }

    void check() throws IOException {
        var dump = Dump.of(node.source);
        areIn(dump);
        hashesStayed(node.source);
        isOnTheFeedOf(node);
        evening.everyNode(this::isOnTheFeedOf);
        move();
        var moved = Dump.of(ABROAD);
        areIn(moved);
        for (var table : TRUTH) assertThat(moved.get(table)).isEqualTo(dump.get(table));
        isOnTheFeedOf(Node.on(ABROAD));
    }

    private void areIn(Map<String, List<String>> dump) {
        dump.forEach((table, rows) ->
                assertThat(found(rows.toString()))
                        .as(table)
                        .hasSameElementsAs(table.equals("content") ? kept : List.of())
                        .doesNotHaveDuplicates());
    }

    /** In the file, and then in another database. */
    private void move() throws IOException {
        var file = Files.createTempDirectory("moved-").resolve("export.zip");
        Portable.on(node.source).export().to(file);
        assertThat(found(Portable.unpacked(file))).containsExactlyInAnyOrderElementsOf(kept);
        JdbcClient.create(ABROAD).sql("truncate stream, event, content, command").update();
        Portable.on(ABROAD).reading().from(file);
        Files.delete(file);
    }

    /** What was hashed over stays whole, also where the text is gone. */
    private static void hashesStayed(DataSource source) {
        var changed =
                JdbcClient.create(source)
                        .sql(
                                """
                                select count(*) from content full join first_hash using (id)
                                where content.hash is distinct from first_hash.hash
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(changed).as("hashes that changed or are missing").isZero();
    }

    /** For whoever resumes from the beginning. The authors have their answers before. */
    private void isOnTheFeedOf(Node node) {
        await().atMost(LONGEST_WAIT)
                .untilAsserted(() -> {
                    assertThat(resumed(node, Audience.HOST))
                            .containsExactlyInAnyOrderElementsOf(shown);
                    assertThat(resumed(node, Audience.PARTICIPANT))
                            .containsExactlyInAnyOrderElementsOf(shown);
                    assertThat(resumed(node, Audience.PUBLIC)).isEmpty();
                });
    }

    private List<String> resumed(Node node, Audience audience) {
        var window = node.streams.get(evening.stream).broadcast().window();
        var read = new StringBuilder();
        for (var chunk = window.after(0, audience);
                chunk != null;
                chunk = window.after(chunk.to(), audience)) {
            read.append(StandardCharsets.UTF_8.decode(chunk.bytes().slice()));
        }
        return found(read.toString());
    }

    /** Of this evening; others have written into the same tables. */
    private List<String> found(String text) {
        return SECRET.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(secrets::containsValue)
                .toList();
    }
}
