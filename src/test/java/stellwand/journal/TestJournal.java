package stellwand.journal;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The real journal on a database of a test's own, with the packages that the test is about. */
public final class TestJournal {
    private TestJournal() {}

    public static Journal on(
            DataSource source,
            Collection<EventNames<?>> names,
            Collection<Fold<?>> folds,
            Collection<View> views) {
        return on(source, names, folds, views, List.of());
    }

    public static Journal on(
            DataSource source,
            Collection<EventNames<?>> names,
            Collection<Fold<?>> folds,
            Collection<View> views,
            Collection<Rendering> renderings) {
        return new Node(source, Node.newErasureFile(), names, folds, views, renderings).journal;
    }
}
