package stellwand.idea;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.idea.AttachmentEvent.PictureWithheld;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Recorded;

/** Which texts of an idea are those of its files. */
final class OfficeFiles {
    private OfficeFiles() {}

    /**
     * Of what only staff see: documents, scans, pictures that are not released, and how those were
     * called that were not kept. With their words the files go.
     */
    static List<ContentId> texts(List<Recorded> events) {
        var files = new LinkedHashMap<AttachmentId, List<ContentId>>();
        var released = new HashSet<AttachmentId>();
        var names = new ArrayList<ContentId>();
        for (var it : events) {
            switch (it.event()) {
                case PictureAdded added ->
                        files.put(added.attachment(), new ArrayList<>(added.written()));
                case DocumentAdded added -> files.put(added.attachment(), added.written());
                case PictureReleased shown -> {
                    files.getOrDefault(shown.attachment(), new ArrayList<>())
                            .addAll(shown.written());
                    released.add(shown.attachment());
                }
                case PictureWithheld(var picture) -> released.remove(picture);
                case FileLeftOut left -> names.addAll(left.written());
                default -> {} // others' events are not a closed set
            }
        }
        files.keySet().removeAll(released);
        return Stream.concat(files.values().stream().flatMap(List::stream), names.stream())
                .toList();
    }

    /** And those that are not an idea's own words: of all its files, and of its parts. */
    static List<ContentId> elsewhere(List<Recorded> events) {
        return events.stream().map(Recorded::event).flatMap(OfficeFiles::elsewhere).toList();
    }

    private static Stream<ContentId> elsewhere(Event event) {
        return switch (event) {
            case AttachmentEvent it -> it.written().stream();
            case IdeaSplit(var parts) -> parts.stream().map(IdeaId::words);
            default -> Stream.empty(); // others' events are not a closed set
        };
    }
}
