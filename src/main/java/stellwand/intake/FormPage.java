package stellwand.intake;

import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;

/**
 * The form, blank or as it was sent.
 *
 * @param slip what is wrong with it, as a key of a message
 */
record FormPage(IdeaForm form, PictureForm picture, @Nullable String slip) {
    public IdeaKind[] kinds() {
        return IdeaKind.values();
    }

    public int mostLetters() {
        return Ideas.MOST_LETTERS;
    }
}
