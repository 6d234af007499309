package stellwand.idea;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stellwand.attachment.Attachment;
import stellwand.attachment.Attachment.Document;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.StoredFiles;
import stellwand.idea.AttachmentCommand.AddDocument;
import stellwand.idea.AttachmentCommand.AddPicture;
import stellwand.idea.AttachmentCommand.NameLeftOut;
import stellwand.idea.AttachmentCommand.ReleasePicture;
import stellwand.idea.AttachmentCommand.WithholdPicture;
import stellwand.idea.Contributors.Contribution;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** The door to the files of ideas. The same file once more is the same file. */
@Component
public class Attachments {
    /** In characters as people count. */
    public static final int MOST_LETTERS = AttachmentRules.DESCRIPTION_LIMIT;

    private static final int MOST_NAMED = 30;

    private final Journal journal;
    private final StoredFiles files;
    private final AttachmentTables tables;
    private final Clock clock;

    Attachments(Journal journal, StoredFiles files, AttachmentTables tables, Clock clock) {
        this.journal = journal;
        this.files = files;
        this.tables = tables;
        this.clock = clock;
    }

    /** What is said about a file, and in which language (BCP 47). */
    public record Said(String language, String words) {}

    /** A file that was not kept. */
    public record LeftOut(String name, LeftOutBecause because, int bytes) {}

    /**
     * @param name tells the files that come with one idea apart
     * @param actor who brought it in
     */
    public Outcome add(IdeaId idea, String name, UUID actor, Attachment file, Said said) {
        var id = new AttachmentId(IdeaId.named("idea/%s/attachment/%s".formatted(idea.id(), name)));
        var words = new Written(id.words(), said.language(), Text.cut(said.words(), MOST_LETTERS));
        boolean isNew = files.put(id, file);
        var outcome = submit(idea, id.id(), actor, wish(id, words, file));
        if (isNew && outcome instanceof Outcome.Refused) files.drop(id);
        return outcome;
    }

    private static AttachmentCommand wish(AttachmentId id, Written words, Attachment file) {
        int bytes = file.bytes().length;
        var print = UUID.nameUUIDFromBytes(file.bytes()).toString();
        return switch (file) {
            case Picture it -> new AddPicture(id, words, print, bytes, it.width(), it.height());
            case Document _ -> new AddDocument(id, words, print, bytes);
        };
    }

    public Outcome nameLeftOut(UUID command, UUID actor, IdeaId idea, List<LeftOut> left) {
        var named =
                IntStream.range(0, left.size())
                        .mapToObj(n -> named(command, n, left.get(n)))
                        .toList();
        return submit(idea, command, actor, new NameLeftOut(named));
    }

    /** The files of which nothing was taken: a shortened text is none. */
    public List<String> namesLeftOut(UUID command) {
        var names =
                IntStream.range(0, MOST_NAMED).mapToObj(n -> nameLeftOut(command, n).id()).toList();
        return tables.namesLeftOut(names);
    }

    /** Of the file that was named in that place. */
    public static ContentId nameLeftOut(UUID command, int n) {
        return new ContentId(IdeaId.named("idea/%s/left-out/%d".formatted(command, n)));
    }

    private static NameLeftOut.LeftOut named(UUID command, int n, LeftOut it) {
        var id = nameLeftOut(command, n);
        return new NameLeftOut.LeftOut(
                new Written(id, "und", Text.cut(it.name(), MOST_LETTERS)),
                it.because(),
                it.bytes());
    }

    public Outcome release(
            UUID command, UUID actor, IdeaId idea, AttachmentId picture, Said description) {
        var id = new ContentId(IdeaId.named("idea/%s/description".formatted(command)));
        var words = new Written(id, description.language(), description.words());
        return submit(idea, command, actor, new ReleasePicture(picture, words));
    }

    public Outcome withhold(UUID command, UUID actor, IdeaId idea, AttachmentId picture) {
        return submit(idea, command, actor, new WithholdPicture(picture));
    }

    /** For staff. */
    public List<AttachmentRow> of(IdeaId idea) {
        return tables.of(idea);
    }

    /** What is theirs of an idea's files, public or not. */
    public List<AttachmentRow> from(Contribution who) {
        return tables.from(who);
    }

    /** For staff: what came, too, in the order in which it was named. */
    public List<LeftOutRow> leftOut(IdeaId idea) {
        return tables.leftOut(idea);
    }

    /** The files of one contributor among them. */
    public List<LeftOutRow> leftOutFrom(Contribution who) {
        return tables.leftOut(who);
    }

    /** For everybody. */
    public List<AttachmentRow> released(IdeaId idea) {
        return of(idea).stream().filter(it -> it.shown() == Shown.RELEASED).toList();
    }

    /** The one that belongs to this idea. */
    public Optional<AttachmentRow> find(IdeaId idea, UUID attachment) {
        return of(idea).stream().filter(it -> it.id().id().equals(attachment)).findFirst();
    }

    private Outcome submit(IdeaId idea, UUID command, UUID actor, AttachmentCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states ->
                        AttachmentRules.decide(
                                states.of(IdeaState.FOLD), states.of(AttachmentState.FOLD), wish));
    }
}
