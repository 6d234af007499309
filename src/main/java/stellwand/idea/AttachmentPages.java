package stellwand.idea;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;

/** What the sighting shows of an idea's files. */
@Component
class AttachmentPages {
    private final Attachments attachments;
    private final Wholes wholes;
    private final ObjectProvider<LeftFiles> leftFiles;

    AttachmentPages(Attachments attachments, Wholes wholes, ObjectProvider<LeftFiles> leftFiles) {
        this.attachments = attachments;
        this.wholes = wholes;
        this.leftFiles = leftFiles;
    }

    /**
     * @param leftOut what came, too, and was not kept
     * @param mayBePublic not so a letter, with its name and signature, nor a personal matter
     */
    record Files(
            IdeaId idea,
            List<AttachmentOnPage> kept,
            List<LeftOutOnPage> leftOut,
            boolean mayBePublic) {
        Files {
            kept = List.copyOf(kept);
            leftOut = List.copyOf(leftOut);
        }

        public boolean isThere() {
            return !kept.isEmpty() || !leftOut.isEmpty();
        }

        /** For the template: some of what is not kept here is still there. */
        public boolean canBeHad() {
            return leftOut.stream().anyMatch(it -> it.at() != null);
        }

        public int mostLetters() {
            return Attachments.MOST_LETTERS;
        }
    }

    /** What came with the text of which an idea was a part: to be looked at, and decided there. */
    record OfWhole(IdeaId idea, int number, Files files) {}

    /** Without those that other people of the staff read. */
    List<OfWhole> ofWholes(IdeaRow part) {
        return wholes.of(part.id()).stream()
                .filter(it -> Readers.areTheSame(it.kind(), part.kind()))
                .map(it -> new OfWhole(it.id(), it.number(), of(it)))
                .filter(it -> it.files().isThere())
                .toList();
    }

    Files of(IdeaRow idea) {
        return new Files(
                idea.id(),
                attachments.of(idea.id()).stream()
                        .map(it -> AttachmentOnPage.toStaff(idea.id(), idea.way(), it))
                        .toList(),
                leftOut(idea.id()),
                idea.way() != WayIn.LETTER && idea.kind().mayBePublic());
    }

    private List<LeftOutOnPage> leftOut(IdeaId idea) {
        var rows = attachments.leftOut(idea);
        var files = leftFiles.getIfAvailable();
        var there = files == null || rows.isEmpty() ? Set.<ContentId>of() : files.of(idea);
        return rows.stream()
                .map(it ->
                        new LeftOutOnPage(
                                it.name(),
                                it.because(),
                                there.contains(it.id()) && mayBeHad(it) ? at(idea, it) : null))
                .toList();
    }

    private static String at(IdeaId idea, LeftOutRow it) {
        return "/staff/ideas/%s/left-out/%s".formatted(idea.id(), it.id().id());
    }

    /** Nobody gets from us what might do harm. */
    static boolean mayBeHad(LeftOutRow it) {
        return it.because().isOfAFile() && it.because() != LeftOutBecause.DANGEROUS;
    }
}
