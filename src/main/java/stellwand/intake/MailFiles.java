package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Reading;
import stellwand.attachment.Refusal;
import stellwand.idea.Attachments;
import stellwand.idea.Attachments.LeftOut;
import stellwand.idea.Attachments.Said;
import stellwand.idea.IdeaId;
import stellwand.idea.LeftOutBecause;
import stellwand.journal.Outcome;
import stellwand.journal.Text;
import stellwand.mailbox.incoming.Incoming;

/**
 * Pictures and PDFs of a mail are kept with its idea; of everything else staff read the name, and
 * get it from the mail as long as that is there. The same mail once more adds nothing.
 */
@Component
class MailFiles {
    private final AttachmentReader reader;
    private final Attachments attachments;

    MailFiles(AttachmentReader reader, Attachments attachments) {
        this.reader = reader;
        this.attachments = attachments;
    }

    /**
     * @param isShortened there was more text, which only the mail itself has
     */
    void keep(
            UUID mail,
            IdeaId idea,
            UUID contributor,
            Incoming.Message message,
            boolean isShortened) {
        var left = new ArrayList<LeftOut>();
        int n = 0;
        for (var file : message.attachments()) {
            keep(mail + "/" + n++, idea, contributor, file)
                    .map(why -> new LeftOut(file.name(), why, file.size()))
                    .ifPresent(left::add);
        }
        message.leftOut().stream().flatMap(MailFiles::leftOut).forEach(left::add);
        if (isShortened) left.add(rest(message));
        name(mail, idea, contributor, left);
    }

    /** Why not, if not. */
    private Optional<LeftOutBecause> keep(
            String name, IdeaId idea, UUID contributor, Incoming.Attachment file) {
        return switch (reader.letter(file.bytes())) {
            case Reading.Not(var reason) -> Optional.of(because(reason));
            case Reading.Kept(var it) ->
                    attachments.add(idea, name, contributor, it, new Said("und", file.name()))
                                    instanceof Outcome.Refused
                            ? Optional.of(LeftOutBecause.TOO_MANY)
                            : Optional.empty();
        };
    }

    private static LeftOutBecause because(Refusal reason) {
        return switch (reason) {
            case FILE_IS_TOO_LARGE -> LeftOutBecause.TOO_LARGE;
            case PICTURE_HAS_TOO_MANY_PIXELS -> LeftOutBecause.TOO_MANY_PIXELS;
            case PICTURE_IS_HEIC -> LeftOutBecause.HEIC;
            case PICTURE_IS_BROKEN -> LeftOutBecause.BROKEN;
            case FILE_IS_NO_PICTURE, FILE_IS_ANOTHER -> LeftOutBecause.ANOTHER;
        };
    }

    /** Named by the subject, as a file is by its name. */
    private static LeftOut rest(Incoming.Message message) {
        var subject = Text.line(message.subject());
        return new LeftOut(
                subject.isEmpty() ? "E-Mail" : subject,
                LeftOutBecause.SHORTENED,
                message.text().length());
    }

    /** The logo below a name is no news, nor is a signature. */
    private static Stream<LeftOut> leftOut(Incoming.LeftOut it) {
        return Optional.ofNullable(
                switch (it.because()) {
                    case TOO_LARGE -> LeftOutBecause.TOO_LARGE;
                    case TOO_MANY -> LeftOutBecause.TOO_MANY;
                    case TOO_DEEP -> LeftOutBecause.TOO_DEEP;
                    case DANGEROUS -> LeftOutBecause.DANGEROUS;
                    case ENCRYPTED -> LeftOutBecause.ENCRYPTED;
                    case BROKEN -> LeftOutBecause.BROKEN;
                    case TEXT_TAKEN -> LeftOutBecause.TEXT_TAKEN;
                    case ONLY_DECORATION, ONLY_A_SIGNATURE -> null;
                })
                .map(why -> new LeftOut(it.name(), why, it.size()))
                .stream();
    }

    private void name(UUID mail, IdeaId idea, UUID contributor, List<LeftOut> left) {
        if (left.isEmpty()) return;
        attachments.nameLeftOut(command(mail), contributor, idea, left);
    }

    /** The names of the files that came with a mail and of which nothing is kept. */
    List<String> leftOut(UUID mail) {
        return attachments.namesLeftOut(command(mail));
    }

    /** By which the files of a mail are named. */
    static UUID command(UUID mail) {
        return UUID.nameUUIDFromBytes("left-out/%s".formatted(mail).getBytes(UTF_8));
    }
}
