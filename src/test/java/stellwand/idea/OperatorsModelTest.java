package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.likeness.Like;
import stellwand.likeness.ModelJar;

/** {@code STELLWAND_LIKENESS_JAR}: an operator's model decides what is alike. */
class OperatorsModelTest {
    private static final String ASKED = "Ein Kreisel mit Brunnen am Markt";
    private static final UUID ROUND = new UUID(0, 1);
    private static final UUID WATER = new UUID(0, 2);

    /** To this one a roundabout is all that matters, by whatever name. */
    private static final String ABOUT_ROUNDABOUTS =
            "return text.matches(\"(?s).*(Kreisel|Rondell).*\")"
                    + " ? new float[] {1, 0} : new float[] {0, 1};";

    @TempDir Path folder;

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());

    @Test
    void its_jar_changes_the_order() throws IOException {
        ideas();

        assertThat(alike("")).containsExactly(WATER, ROUND);
        assertThat(alike(ModelJar.in(folder, ABOUT_ROUNDABOUTS).toString()))
                .containsExactly(ROUND, WATER);
    }

    @Test
    void so_does_a_folder_in_which_it_lies() throws IOException {
        ideas();
        ModelJar.in(folder, ABOUT_ROUNDABOUTS);

        assertThat(alike(folder.toString())).containsExactly(ROUND, WATER);
    }

    @Test
    void a_broken_one_leaves_it_to_the_words() throws IOException {
        ideas();
        var broken = ModelJar.in(folder, "throw new IllegalStateException(text);");

        assertThat(alike(broken.toString())).containsExactly(WATER, ROUND);
    }

    @Test
    void so_does_what_is_no_jar_or_holds_no_model_or_is_not_there() throws IOException {
        ideas();
        var empty = Files.createDirectory(folder.resolve("empty"));
        var other = Files.writeString(folder.resolve("other.jar"), "no jar");

        for (var place : List.of(empty, other, folder.resolve("nowhere"))) {
            assertThat(alike(place.toString())).as("%s", place).containsExactly(WATER, ROUND);
        }
    }

    private List<UUID> alike(String place) {
        var index = new IdeaIndex(db, 100, place, Clock.systemUTC());
        index.follow();
        return index.like(ASKED, "de", 2).stream().map(Like::id).toList();
    }

    private void ideas() {
        comes(ROUND, "Ein Rondell am Markt");
        comes(WATER, "Ein Brunnen am Markt mit Wasser");
        for (int n = 3; n < 9; n++) comes(new UUID(0, n), "Etwas ganz anderes " + n);
    }

    private void comes(UUID id, String text) {
        db.sql("insert into stream (id, kind, version) values (:id, 'idea', 1)")
                .param("id", id)
                .update();
        db.sql(
                        """
                        insert into content (id, stream, command, language, text, salt, hash)
                        values (:id, :id, :id, 'de', :text, '\\x00', '\\x00')
                        """)
                .param("id", id)
                .param("text", text)
                .update();
        db.sql(
                        """
                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at)
                        values (:id, :number, 'IDEA', 'IN_REVIEW', 'FORM', 'de', :id, now(), now())
                        """)
                .param("id", id)
                .param("number", (int) id.getLeastSignificantBits())
                .update();
    }
}
