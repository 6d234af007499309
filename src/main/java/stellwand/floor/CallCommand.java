package stellwand.floor;

import java.util.UUID;
import stellwand.workshop.TableId;

/** What one may wish when a table needs the facilitator. */
sealed interface CallCommand {

    TableId table();

    /** Whoever speaks for a table: its host, or somebody who sits there. */
    record By(UUID person, boolean hosting) {}

    /**
     * @param call its id: the command's
     */
    record CallFacilitator(UUID call, TableId table, By by) implements CallCommand {}

    record TakeCallBack(TableId table, By by) implements CallCommand {}

    /**
     * By a facilitator.
     *
     * @param call the one that was seen: meanwhile the table may have called again
     */
    record AnswerCall(UUID call, TableId table) implements CallCommand {}
}
