package stellwand.floor;

import stellwand.workshop.AgendaItemId;

/** What one may wish of the agenda's course. */
sealed interface AgendaCommand {

    /**
     * @param seen how many steps there were when somebody decided: meanwhile somebody else may have
     *     gone on
     */
    record BeginItem(AgendaItemId item, int seen) implements AgendaCommand {}

    /**
     * @param step which one: meanwhile somebody else may have done another
     */
    record UndoBeginning(int step) implements AgendaCommand {}
}
