package stellwand.idea;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;

/** What one contributor sent along: who leaves takes it along. */
final class SentFiles {
    private SentFiles() {}

    /** Their words, and what staff wrote about the pictures: with them the files are erased. */
    static List<ContentId> of(UUID contributor, List<Recorded> events) {
        var theirs = new HashSet<AttachmentId>();
        var words = new ArrayList<ContentId>();
        for (var it : events) {
            boolean isFromThem = it.actor().equals(contributor);
            switch (it.event()) {
                case PictureAdded added when isFromThem -> {
                    theirs.add(added.attachment());
                    words.addAll(added.written());
                }
                case DocumentAdded added when isFromThem -> words.addAll(added.written());
                case FileLeftOut left when isFromThem -> words.addAll(left.written());
                case PictureReleased released when theirs.contains(released.attachment()) ->
                        words.addAll(released.written());
                default -> {} // others' events are not a closed set
            }
        }
        return words;
    }
}
