package stellwand.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;

/**
 * The six tables of the reference evening, or those of a card file.
 *
 * @param titles of the latter; none for the six
 */
record ThemeTables(Sayings sayings, List<String> titles) {
    /** As many as there may be. */
    static List<TableId> of(WorkshopId workshop) {
        return IntStream.rangeClosed(1, TableNames.MOST)
                .mapToObj(number -> id(workshop, number))
                .toList();
    }

    private static TableId id(WorkshopId workshop, int number) {
        return new TableId(ReferenceEvening.child(workshop.id(), "table", number));
    }

    List<TableId> ids(WorkshopId workshop) {
        return numbers().mapToObj(number -> id(workshop, number)).toList();
    }

    List<Plan.ThemeTable> planned(UUID command, WorkshopId workshop) {
        return numbers()
                .mapToObj(number ->
                        titles.isEmpty()
                                ? ours(command, workshop, number)
                                : theirs(command, workshop, number))
                .toList();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, titles.isEmpty() ? TableNames.MOST : titles.size());
    }

    private Plan.ThemeTable ours(UUID command, WorkshopId workshop, int number) {
        var key = "table." + number;
        return new Plan.ThemeTable(
                id(workshop, number),
                sayings.say(command, key + ".title"),
                sayings.say(command, key + ".question"),
                sayings.sayAll(command, key + ".example"));
    }

    /** A file has no questions, so all of them have the same. */
    private Plan.ThemeTable theirs(UUID command, WorkshopId workshop, int number) {
        var key = "table." + number;
        var title = Map.of(Wording.ORIGINAL, titles.get(number - 1));
        return new Plan.ThemeTable(
                id(workshop, number),
                Wording.of(command, key + ".title", title),
                sayings.say(command, "theme.question", key + ".question"),
                List.of());
    }
}
