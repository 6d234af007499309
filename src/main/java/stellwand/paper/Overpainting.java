package stellwand.paper;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Reading;
import stellwand.attachment.StoredFiles;

/**
 * Whoever erases a card erases it from the photo as well: there it is painted over, a moment later,
 * since drawing takes too long for the writer of a live board. Looks at what is so far, so a crash
 * only delays it, and erasures replayed over an old backup are found, too.
 */
@Component
class Overpainting {
    private final CutOutTables cutOuts;
    private final StoredFiles files;
    private final AttachmentReader reader;
    private final TransactionTemplate transaction;

    Overpainting(
            CutOutTables cutOuts,
            StoredFiles files,
            AttachmentReader reader,
            TransactionTemplate transaction) {
        this.cutOuts = cutOuts;
        this.files = files;
        this.reader = reader;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1000)
    void paint() {
        for (var photo : cutOuts.showingErased()) {
            transaction.executeWithoutResult(_ -> paint(photo));
        }
    }

    private void paint(AttachmentId photo) {
        var bytes = files.findToChange(photo);
        var areas = cutOuts.takeErased(photo);
        if (bytes.isEmpty() || areas.isEmpty()) return;
        switch (reader.paintOver(bytes.get(), areas)) {
            case Reading.Kept(Picture picture) -> files.replace(photo, picture);
            // what cannot be drawn any more rather goes as a whole
            case Reading.Kept _, Reading.Not _ -> files.drop(photo);
        }
    }
}
