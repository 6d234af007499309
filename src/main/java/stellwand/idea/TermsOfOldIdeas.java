package stellwand.idea;

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
    private final IdeaTerms terms;

    TermsOfOldIdeas(JdbcClient db, IdeaTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Scheduled(fixedDelay = 2_000)
    void makeAnew() {
        db.sql(
                        """
                        select id from idea
                        where terms_made < :made and terms <> '{}'
                        limit :most
                        """)
                .param("made", Terms.MADE_SO)
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list()
                .forEach(terms::renew);
    }
}
