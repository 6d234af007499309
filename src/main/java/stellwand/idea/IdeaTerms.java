package stellwand.idea;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    record Written(String text, String language) {}

    /** Of what is erased meanwhile there are none. One after the other for each idea. */
    @Transactional
    void renew(UUID idea) {
        db.sql("select 1 from idea where id = :id for update")
                .param("id", idea)
                .query(Integer.class)
                .optional();
        var written = written(List.of(idea));
        db.sql(
                        """
                        update idea set terms = :terms, title_terms = :title, terms_made = :made
                        where id = :id
                        """)
                .param("terms", all(written, Terms::of))
                .param("title", all(written, Terms::ofTitle))
                .param("made", Terms.MADE_SO)
                .param("id", idea)
                .update();
    }

    /** All that is searched of these. */
    List<Written> written(List<UUID> ideas) {
        return db.sql(
                        """
                        select c.text, c.language
                        from idea i
                        left join translated_card t
                            on t.workshop = i.workshop and t.card = i.card
                            and i.way = 'CARD'
                        join content c on c.id = i.wording
                            or (not i.original_hidden and c.id in (i.original, t.content))
                        where i.id = any(:ids) and c.text is not null
                            and i.standing <> 'ERASED' and not i.source_gone
                        """)
                .param("ids", ideas.toArray(UUID[]::new))
                .query((row, _) -> new Written(row.getString("text"), row.getString("language")))
                .list();
    }

    private static String[] all(List<Written> written, BiFunction<String, String, String[]> terms) {
        return written.stream()
                .flatMap(it -> Arrays.stream(terms.apply(it.text(), it.language())))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
