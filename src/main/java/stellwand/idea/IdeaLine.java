package stellwand.idea;

import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.language.Courtesy;
import stellwand.workshop.Wording.Phrase;

/**
 * An idea as a list shows it.
 *
 * @param text null once it is erased, where it is not for this reader, and where only a picture
 *     came
 * @param workshop its title, if it belongs to one
 * @param letter of the table at which it hung, or empty
 * @param theme what a person said that it is about
 * @param asked whether a question to its contributors waits for an answer
 * @param on the day on which it came in, for the reader
 * @param hidden whether only staff and its author read it, while it is set aside
 */
public record IdeaLine(
        IdeaId id,
        int number,
        IdeaKind kind,
        Standing standing,
        WayIn way,
        @Nullable Line text,
        @Nullable Phrase workshop,
        String letter,
        @Nullable Phrase theme,
        int contributors,
        boolean asked,
        String on,
        boolean hidden) {

    /** Its words in a list: a letter's begin after "Sehr geehrte Damen und Herren,". */
    public @Nullable Line excerpt() {
        return text == null ? null : new Line(text.language(), Courtesy.beginning(text.text()));
    }

    /** What is said of how it stands: the end of a key of a message. */
    public String stands() {
        return kind == IdeaKind.PERSONAL && standing == Standing.RECEIVED
                ? IdeaKind.PERSONAL.name()
                : standing.name();
    }

    /** Why there is no text. */
    public NoWords noWords() {
        return NoWords.of(standing, hidden);
    }

    /** As the rule says; what waits and is public hung on a board. */
    public boolean isOpenForOthers() {
        if (!kind.mayBePublic()) return false;
        return standing == Standing.IN_REVIEW
                || (standing == Standing.RECEIVED && way == WayIn.CARD);
    }
}
