package stellwand.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Attachments;
import stellwand.idea.IdeaId;
import stellwand.idea.LeftFiles;
import stellwand.idea.LeftOutRow;
import stellwand.journal.ContentId;
import stellwand.journal.Text;
import stellwand.mailbox.fetch.KeptMail;
import stellwand.mailbox.incoming.Incoming;

/**
 * Files of mails that were not kept, out of the mails themselves. A name says from which mail it is
 * and the how manieth there, so nothing more is stored.
 */
@Component
class MailedFiles implements LeftFiles {
    /** In one mail; more are not named. */
    private static final int MOST_NAMED = 600;

    private final KeptMail mails;
    private final Attachments attachments;

    MailedFiles(KeptMail mails, Attachments attachments) {
        this.mails = mails;
        this.attachments = attachments;
    }

    /**
     * @param named the files of one mail that an idea names, in the order of the mail
     */
    private record Named(UUID mail, List<LeftOutRow> named) {}

    @Override
    public Set<ContentId> of(IdeaId idea) {
        return named(idea)
                .flatMap(it -> it.named().stream())
                .map(LeftOutRow::id)
                .collect(toUnmodifiableSet());
    }

    private Stream<Named> named(IdeaId idea) {
        var rows = attachments.leftOut(idea);
        return mails.of(idea.id()).stream().map(mail -> new Named(mail, of(mail, rows)));
    }

    private static List<LeftOutRow> of(UUID mail, List<LeftOutRow> rows) {
        var command = MailFiles.command(mail);
        return IntStream.range(0, MOST_NAMED)
                .mapToObj(n -> Attachments.nameLeftOut(command, n))
                .flatMap(id -> rows.stream().filter(it -> it.id().equals(id)))
                .toList();
    }

    @Override
    public Optional<File> find(IdeaId idea, ContentId name) {
        return named(idea)
                .filter(it -> it.named().stream().anyMatch(row -> row.id().equals(name)))
                .findFirst()
                .flatMap(it -> mails.open(it.mail()).flatMap(mail -> find(mail, it, name)));
    }

    /** Two may be called the same and be as long: then the second is the second. */
    private static Optional<File> find(Incoming.Message mail, Named in, ContentId name) {
        var row = in.named().stream().filter(it -> it.id().equals(name)).findFirst().orElseThrow();
        long before =
                in.named().stream()
                        .takeWhile(it -> !it.id().equals(name))
                        .filter(it -> isAlike(it, row))
                        .count();
        return files(mail)
                .filter(it -> it.isCalled(row))
                .skip(before)
                .findFirst()
                .flatMap(MailedFile::harmless);
    }

    private static boolean isAlike(LeftOutRow one, LeftOutRow other) {
        return one.name().equals(other.name()) && one.bytes() == other.bytes();
    }

    /**
     * @param bytes null when nobody should open it
     */
    private record MailedFile(String name, int size, byte @Nullable [] bytes) {
        boolean isCalled(LeftOutRow row) {
            return size == row.bytes()
                    && Text.cut(name, Attachments.MOST_LETTERS).equals(row.name());
        }

        Optional<File> harmless() {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new File(FileName.safe(name), bytes));
        }
    }

    /** In the order in which they were named. */
    private static Stream<MailedFile> files(Incoming.Message mail) {
        return Stream.concat(
                mail.attachments().stream()
                        .map(it -> new MailedFile(it.name(), it.size(), it.bytes())),
                mail.leftOut().stream()
                        .map(it -> new MailedFile(it.name(), it.size(), it.bytes())));
    }
}
