package stellwand.board;

import java.util.List;
import java.util.UUID;
import stellwand.workshop.Evening;

/** The way to a theme table, by the letter that is called across the hall. */
public record TableLink(UUID id, String letter) {

    public static List<TableLink> toAll(Evening evening) {
        return evening.tables().stream()
                .map(table -> new TableLink(table.id().id(), table.letter()))
                .toList();
    }
}
