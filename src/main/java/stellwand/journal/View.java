package stellwand.journal;

import java.util.List;

/**
 * Rows that follow the journal: written in the writer's transaction, emptied and rebuilt at will. A
 * bean.
 */
public interface View {

    /** The kind of streams that it follows. */
    String kind();

    /** Its tables, children first: what a rebuild empties. */
    List<String> tables();

    void apply(Recorded event);
}
