package stellwand.idea;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import stellwand.journal.Written;

/** Draws the public numbers of ideas, one for the whole house. */
@Component
class IdeaNumbers {
    private static final int NONE = 0;

    private final Supplier<JdbcClient> ready;

    IdeaNumbers(JdbcClient db) {
        this.ready = SingletonSupplier.of(() -> goOnAfterTheLast(db));
    }

    /** What is refused gets none: where a number is missing, people wonder what was taken away. */
    int next(IdeaState idea, Written said, WayIn way) {
        return IdeaRules.refusal(idea, said, way).isPresent() ? NONE : next();
    }

    int next() {
        return ready.get().sql("select nextval('idea_number')").query(Integer.class).single();
    }

    /** A journal that was imported, or restored, may have come further than the sequence. */
    private static JdbcClient goOnAfterTheLast(JdbcClient db) {
        db.sql(
                        """
                        select setval('idea_number',
                            greatest((select last_value + is_called::int from idea_number),
                                (select coalesce(max(number), 0) + 1 from idea)), false)
                        """)
                .query(Long.class)
                .single();
        return db;
    }
}
