package stellwand.idea;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * Where an idea came from.
 *
 * @param workshop to which it belongs, if to any
 * @param table the theme table at which the card hung
 * @param whole the idea of which it was a part
 * @param dated the day that stands on a letter
 */
public record Source(
        WayIn way,
        @Nullable WorkshopId workshop,
        @Nullable TableId table,
        @Nullable CardId card,
        @Nullable IdeaId whole,
        @Nullable LocalDate dated) {

    public static Source of(WayIn way) {
        return new Source(way, null, null, null, null, null);
    }

    public static Source mail(@Nullable WorkshopId workshop) {
        return new Source(WayIn.MAIL, workshop, null, null, null, null);
    }

    public static Source card(WorkshopId workshop, TableId table, CardId card) {
        return new Source(WayIn.CARD, workshop, table, card, null, null);
    }

    public static Source letter(LocalDate dated) {
        return new Source(WayIn.LETTER, null, null, null, null, dated);
    }

    Source partOf(IdeaId idea) {
        return new Source(WayIn.SPLIT, workshop, table, card, idea, dated);
    }
}
