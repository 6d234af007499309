package stellwand.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.AttachmentRow;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaRow;
import stellwand.idea.Shown;
import stellwand.idea.WayIn;

/**
 * What came from a contributor as files. A letter says who wrote it and where they live: the code
 * alone, on a slip that lies about, does not show it, as it does not show how they are reached.
 */
@Component
class OwnFiles {
    private final Attachments attachments;
    private final Catalogue catalogue;
    private final OwnContacts contacts;

    OwnFiles(Attachments attachments, Catalogue catalogue, OwnContacts contacts) {
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.contacts = contacts;
    }

    /**
     * @param proof that they have read what we sent them; null: nothing but the code says who it is
     */
    List<AttachmentRow> of(Contribution own, @Nullable String proof) {
        return isALetter(own) && !isProven(own, proof) ? List.of() : attachments.from(own);
    }

    /** The names of files that were not kept are said to whom a letter would be shown, too. */
    OwnLeftOut leftOut(Contribution own, @Nullable String proof) {
        var rows = attachments.leftOutFrom(own);
        if (rows.isEmpty()) return OwnLeftOut.NONE;
        boolean isNamed = isProven(own, proof);
        return new OwnLeftOut(
                rows.stream()
                        .map(it -> new OwnLeftOut.File(isNamed ? it.name() : null, it.because()))
                        .toList(),
                isNamed);
    }

    /** Who sees each picture. A letter stays with the office, so there is nothing to wait for. */
    List<Shown> pictures(IdeaRow row) {
        if (row.way() == WayIn.LETTER) return List.of();
        return attachments.of(row.id()).stream()
                .filter(AttachmentRow::isPicture)
                .map(AttachmentRow::shown)
                .toList();
    }

    private boolean isALetter(Contribution own) {
        return catalogue
                .own(own.idea(), own.isAuthor())
                .filter(it -> it.row().way() == WayIn.LETTER)
                .isPresent();
    }

    private boolean isProven(Contribution own, @Nullable String proof) {
        return contacts.of(own, proof).filter(it -> !it.isMasked()).isPresent();
    }
}
