package stellwand.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What simulated people may write, and at which tables.
 *
 * @param tables titles, at most six; none when the tables are those of the reference evening
 * @param leftOut how many rows became no card, and why
 * @param notes what the table hosts know of these cards
 */
public record CardStack(
        List<String> tables,
        List<Thought> thoughts,
        Map<LeftOut, Integer> leftOut,
        HostNotes notes) {

    public CardStack {
        tables = List.copyOf(tables);
        thoughts = List.copyOf(thoughts);
        leftOut = Map.copyOf(leftOut);
    }

    CardStack(List<String> tables, List<Thought> thoughts, Map<LeftOut, Integer> leftOut) {
        this(tables, thoughts, leftOut, HostNotes.NONE);
    }

    CardStack with(HostNotes known) {
        return new CardStack(tables, thoughts, leftOut, known);
    }

    public int tableCount() {
        return tables.isEmpty() ? TableNames.MOST : tables.size();
    }

    /** Several, each with one table, as one with all of these. */
    static CardStack together(List<CardStack> stacks) {
        var tables = new ArrayList<String>();
        var thoughts = new ArrayList<Thought>();
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        for (var stack : stacks) {
            tables.addAll(stack.tables());
            stack.thoughts().forEach(it -> thoughts.add(it.at(tables.size())));
            stack.leftOut().forEach((why, rows) -> leftOut.merge(why, rows, Integer::sum));
        }
        return new CardStack(tables, thoughts, leftOut);
    }

    /** In one line: how many cards, and which rows are none. */
    public String summary() {
        var tables = tableCount() == 1 ? "one table" : tableCount() + " tables";
        var cards = "%d cards for %s".formatted(thoughts.size(), tables);
        return leftOut.isEmpty() ? cards : cards + "; left out: " + rowsLeftOut();
    }

    private String rowsLeftOut() {
        return leftOut.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> "%d %s".formatted(it.getValue(), it.getKey().words()))
                .collect(Collectors.joining(", "));
    }
}
