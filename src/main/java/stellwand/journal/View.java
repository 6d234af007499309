package stellwand.journal;

import java.util.List;

/**
 * Rows that follow the journal: written in the writer's transaction, emptied and rebuilt at will. A
 * bean.
 */
public interface View {

    /** The kind of streams that it follows. */
    String kind();

    /** Its own tables, children first: what a rebuild empties. Columns of others go with those. */
    default List<String> tables() {
        return List.of();
    }

    void apply(Recorded event);
}
