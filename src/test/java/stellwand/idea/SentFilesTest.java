package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.LEYLA;
import static stellwand.idea.IdeaRulesTest.MORE;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.SEPTEMBER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Recorded;

/** Whoever leaves an idea takes along what they sent, and leaves what others did. */
class SentFilesTest {
    private static final AttachmentId HERS = new AttachmentId(new UUID(7, 1));
    private static final AttachmentId HIS = new AttachmentId(new UUID(7, 2));
    private static final ContentId NAME = new ContentId(new UUID(7, 3));
    private static final UUID OFFICE = new UUID(7, 4);

    @Test
    void their_pictures_with_what_staff_wrote_about_them_and_names_of_files_that_were_not_kept() {
        var events =
                List.of(
                        by(LEYLA, new PictureAdded(HERS, "de", 1000, 10, 10)),
                        by(OMAR, new PictureAdded(HIS, "de", 1000, 10, 10)),
                        by(OFFICE, new PictureReleased(HERS, "de", MORE)),
                        by(OFFICE, new PictureReleased(HIS, "de", new ContentId(OFFICE))),
                        by(LEYLA, new FileLeftOut(NAME, LeftOutBecause.TOO_LARGE, 9)));

        assertThat(SentFiles.of(LEYLA, events)).containsExactly(HERS.words(), MORE, NAME);
    }

    private static Recorded by(UUID actor, Event event) {
        return new Recorded(
                new IdeaId(OMAR).stream(), 1, SEPTEMBER, actor, UUID.randomUUID(), event);
    }
}
