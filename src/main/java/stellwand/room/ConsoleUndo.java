package stellwand.room;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.floor.AgendaState;
import stellwand.floor.FloorSteps;
import stellwand.round.PhoneSteps;
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;

/**
 * The last step of all, to be taken back by name.
 *
 * @param address below the workshop's
 * @param step its number in its family: another one is not taken back by mistake
 * @param message that names it
 * @param what the round's number, the table's letter or the title of the agenda's line; may be
 *     empty
 */
record ConsoleUndo(String address, int step, String message, String what) {

    /**
     * Null when there is nothing to take back. While the evening is over its end is the last step,
     * which has a button of its own: what was before is taken back after that.
     */
    static @Nullable ConsoleUndo of(ConsoleMoment moment) {
        if (moment.isOver()) return null;
        return moment.states()
                .of(Recency.FOLD)
                .families()
                .flatMap(family -> last(family, moment).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<ConsoleUndo> last(Recency.Family family, ConsoleMoment moment) {
        return switch (family) {
            case ROUND -> round(moment);
            case PHONES -> Optional.ofNullable(phones(moment));
            case FLOOR -> Optional.ofNullable(floor(moment));
            case AGENDA -> Optional.ofNullable(agenda(moment));
        };
    }

    private static Optional<ConsoleUndo> round(ConsoleMoment moment) {
        var step = moment.rounds().last();
        if (step == null) return Optional.empty();
        return moment.rounds()
                .find(step.round())
                .map(round ->
                        of(
                                "/rounds/undoing",
                                step.number(),
                                step.kind().name(),
                                String.valueOf(round.number())));
    }

    private static @Nullable ConsoleUndo phones(ConsoleMoment moment) {
        var step = moment.states().of(PhoneSteps.FOLD).last();
        if (step == null) return null;
        var one = step.tables().size() == 1 ? step.tables().getFirst() : null;
        var kind = (one == null ? "PHONES_TOGETHER_" : "PHONES_") + (step.on() ? "ON" : "OFF");
        var letter = one == null ? "" : letter(moment.evening(), one);
        return of("/rounds/own-phones/undoing", step.number(), kind, letter);
    }

    private static @Nullable ConsoleUndo floor(ConsoleMoment moment) {
        var step = moment.states().of(FloorSteps.FOLD).last();
        return step == null ? null : of("/floor/undoing", step.number(), step.kind().name(), "");
    }

    private static @Nullable ConsoleUndo agenda(ConsoleMoment moment) {
        var step = moment.states().of(AgendaState.FOLD).last();
        if (step == null) return null;
        var title = title(moment, step.item());
        return of("/agenda/undoing", step.number(), "AGENDA_ITEM", title);
    }

    private static ConsoleUndo of(String address, int step, String kind, String what) {
        return new ConsoleUndo(address, step, "room.console.undo." + kind, what);
    }

    private static String letter(Evening evening, TableId table) {
        return evening.tables().stream()
                .filter(it -> it.id().equals(table))
                .map(Evening.ThemeTable::letter)
                .findFirst()
                .orElse("");
    }

    private static String title(ConsoleMoment moment, AgendaItemId item) {
        return moment.evening().agenda().stream()
                .filter(it -> it.id().equals(item))
                .map(it -> it.title().in(moment.language()).text())
                .findFirst()
                .orElse("");
    }
}
