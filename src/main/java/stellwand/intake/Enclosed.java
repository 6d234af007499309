package stellwand.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.attachment.Attachment;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Reading;
import stellwand.idea.Attachments;
import stellwand.idea.Attachments.Said;
import stellwand.idea.IdeaId;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;

/** What comes with a form: read before the idea is taken, added after. */
@Component
class Enclosed {
    private final AttachmentReader reader;
    private final Attachments attachments;

    Enclosed(AttachmentReader reader, Attachments attachments) {
        this.reader = reader;
        this.attachments = attachments;
    }

    /**
     * @param reason why it is not kept; null when it may come with the idea
     * @param attachment null when nothing was chosen
     */
    record Looked(@Nullable Reason reason, @Nullable Attachment attachment) {}

    Looked picture(byte[] file) {
        return file.length == 0 ? new Looked(null, null) : looked(reader.picture(file));
    }

    Looked letter(byte[] file) {
        return file.length == 0 ? new Looked(null, null) : looked(reader.letter(file));
    }

    private static Looked looked(Reading reading) {
        return switch (reading) {
            case Reading.Kept(var attachment) -> new Looked(null, attachment);
            case Reading.Not(var reason) -> new Looked(reason, null);
        };
    }

    /** With the idea itself. Why not, if not. */
    Optional<Reason> add(IdeaId idea, UUID actor, Looked looked, Said said) {
        return add(idea, "form", actor, looked, said);
    }

    /** Each page of a letter, in their order. Why not, if one is not kept. */
    Optional<Reason> addAll(IdeaId idea, UUID actor, List<Looked> pages, Said said) {
        for (int n = 0; n < pages.size(); n++) {
            var slip = add(idea, n == 0 ? "form" : "form/" + n, actor, pages.get(n), said);
            if (slip.isPresent()) return slip;
        }
        return Optional.empty();
    }

    /**
     * @param name tells the files that come with one idea apart
     */
    Optional<Reason> add(IdeaId idea, String name, UUID actor, Looked looked, Said said) {
        var file = looked.attachment();
        if (file == null) return Optional.empty();
        return attachments.add(idea, name, actor, file, said) instanceof Outcome.Refused(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }
}
