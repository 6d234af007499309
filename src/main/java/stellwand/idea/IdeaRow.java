package stellwand.idea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * An idea in a list.
 *
 * @param language of the text
 * @param text as it stands now; null once it is erased, and where it is not for this reader
 * @param contributors how many people's it is
 * @param unit that has it; null: the coordination, or nobody yet
 * @param asked whether a question to them waits for an answer
 * @param hidden whether only staff and its author read it, while it is set aside
 */
public record IdeaRow(
        IdeaId id,
        int number,
        IdeaKind kind,
        Standing standing,
        WayIn way,
        @Nullable WorkshopId workshop,
        @Nullable TableId table,
        @Nullable CardId card,
        @Nullable ThemeId theme,
        @Nullable UnitId unit,
        String language,
        @Nullable String text,
        int contributors,
        boolean asked,
        Instant receivedAt,
        Instant changedAt,
        boolean hidden) {

    /** Why there is no text. */
    public NoWords noWords() {
        return NoWords.of(standing, hidden);
    }

    IdeaRow withContributors(int more) {
        return new IdeaRow(
                id,
                number,
                kind,
                standing,
                way,
                workshop,
                table,
                card,
                theme,
                unit,
                language,
                text,
                contributors + more,
                asked,
                receivedAt,
                changedAt,
                hidden);
    }
}
