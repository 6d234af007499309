package stellwand.idea;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the terms of ideas anew that an older Stellwand has made in another way, some at a time:
 * until then they are found as before. A node that is still older may write such rows for a while.
 */
@Component
class TermsOfOldIdeas {
    private static final int AT_ONCE = 500;

    private final JdbcClient db;

    TermsOfOldIdeas(JdbcClient db) {
        this.db = db;
    }

    private record Old(UUID id, UUID content, String language, String text) {}

    @Scheduled(fixedDelay = 2_000)
    void makeAnew() {
        some().forEach(this::makeAnew);
    }

    private List<Old> some() {
        return db.sql(
                        """
                        select i.id, c.id as content, c.language, c.text
                        from idea i
                        join content c on c.id = coalesce(i.wording, i.original)
                        where i.terms_made < :made and i.terms <> '{}' and c.text is not null
                        limit :most
                        """)
                .param("made", Terms.MADE_SO)
                .param("most", AT_ONCE)
                .query(Old.class)
                .list();
    }

    /** Unless other words were written meanwhile, or it was erased. */
    private void makeAnew(Old old) {
        db.sql(
                        """
                        update idea
                        set terms = :terms, title_terms = :title, terms_made = :made
                        where id = :id and terms <> '{}'
                            and coalesce(wording, original) = :content
                        """)
                .params(Terms.columns(old.text(), old.language()))
                .param("id", old.id())
                .param("content", old.content())
                .update();
    }
}
