package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

/** Ideas of before an update are found like new ones. */
class TermsOfOldIdeasTest {
    private static final UUID OLD = new UUID(0, 1);
    private static final UUID ERASED = new UUID(0, 2);

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());

    TermsOfOldIdeasTest() {
        comes(OLD, 1, "{schule,sanierung}");
        comes(ERASED, 2, "{}");
    }

    @Test
    void their_terms_are_made_anew_once() {
        var old = new TermsOfOldIdeas(db, new IdeaTerms(db));
        old.makeAnew();

        assertThat(terms(OLD)).isEqualTo(Terms.of("Sanierung der Schule", "de"));
        db.sql("update idea set terms = '{so}' where id = :id").param("id", OLD).update();
        old.makeAnew();
        assertThat(terms(OLD)).containsExactly("so");
    }

    @Test
    void what_is_erased_stays_so() {
        new TermsOfOldIdeas(db, new IdeaTerms(db)).makeAnew();

        assertThat(terms(ERASED)).isEmpty();
    }

    private String[] terms(UUID idea) {
        return db.sql("select terms from idea where id = :id")
                .param("id", idea)
                .query((row, _) -> (String[]) row.getArray("terms").getArray())
                .single();
    }

    private void comes(UUID id, int number, String terms) {
        db.sql("insert into stream (id, kind, version) values (:id, 'idea', 1)")
                .param("id", id)
                .update();
        db.sql(
                        """
                        insert into content (id, stream, command, language, text, salt, hash)
                        values (:id, :id, :id, 'de', 'Sanierung der Schule', '\\x00', '\\x00')
                        """)
                .param("id", id)
                .update();
        db.sql(
                        """
                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, terms)
                        values (:id, :number, 'IDEA', 'IN_REVIEW', 'FORM', 'de', :id, now(), now(),
                            :terms::text[])
                        """)
                .param("id", id)
                .param("number", number)
                .param("terms", terms)
                .update();
    }
}
