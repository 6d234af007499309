package stellwand.idea;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By which terms an idea is found: by its words as they stand now, as it came in, and by what its
 * card was translated into. An original that is hidden is not searched: it could be guessed.
 */
@Component
class IdeaTerms {
    private final JdbcClient db;

    IdeaTerms(JdbcClient db) {
        this.db = db;
    }

    private record Written(String text, String language) {}

    /** Of what is erased meanwhile there are none. */
    void renew(UUID idea) {
        var terms =
                db
                        .sql(
                                """
                                select c.text, c.language
                                from idea i
                                left join translated_card t
                                    on t.workshop = i.workshop and t.card = i.card
                                    and i.way = 'CARD'
                                join content c on c.id = i.wording
                                    or (not i.original_hidden and c.id in (i.original, t.content))
                                where i.id = :id and c.text is not null
                                    and i.standing <> 'ERASED' and not i.source_gone
                                """)
                        .param("id", idea)
                        .query(Written.class)
                        .list()
                        .stream()
                        .flatMap(it -> Arrays.stream(Terms.of(it.text, it.language)))
                        .distinct()
                        .sorted()
                        .toArray(String[]::new);
        db.sql("update idea set terms = :terms where id = :id")
                .param("terms", terms)
                .param("id", idea)
                .update();
    }
}
