package stellwand.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.journal.Reason;

/**
 * The form, blank or as it was sent.
 *
 * @param slip what is wrong with it, as a key of a message
 */
record FormPage(IdeaForm form, PictureForm picture, HearBack hear, @Nullable String slip) {
    /** Something else came under this id already: sent once more it is an idea of its own. */
    FormPage corrected(Reason slip) {
        var next = slip.kind() == Reason.Kind.CONFLICT ? form.under(UUID.randomUUID()) : form;
        return new FormPage(next, picture, hear, slip.messageKey());
    }

    public IdeaKind[] kinds() {
        return IdeaKind.values();
    }

    public int mostLetters() {
        return Ideas.MOST_LETTERS;
    }
}
