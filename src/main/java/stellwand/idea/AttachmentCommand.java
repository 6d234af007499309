package stellwand.idea;

import java.util.List;
import stellwand.attachment.AttachmentId;
import stellwand.journal.Written;

/** What one may wish of the files of an idea. */
sealed interface AttachmentCommand {

    /** What is asked, as text: under the same id it must be the same. */
    String body();

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }

    /**
     * @param words what its sender says about it
     * @param print of the file as it was sent: the same once more is known by it
     */
    record AddPicture(
            AttachmentId attachment, Written words, String print, int bytes, int width, int height)
            implements AttachmentCommand {
        @Override
        public String body() {
            return List.of("add picture", attachment, words.text(), print).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(words);
        }
    }

    record AddDocument(AttachmentId attachment, Written words, String print, int bytes)
            implements AttachmentCommand {
        @Override
        public String body() {
            return List.of("add document", attachment, words.text(), print).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(words);
        }
    }

    record ReleasePicture(AttachmentId attachment, Written description)
            implements AttachmentCommand {
        @Override
        public String body() {
            return toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(description);
        }
    }

    record WithholdPicture(AttachmentId attachment) implements AttachmentCommand {
        @Override
        public String body() {
            return toString();
        }
    }

    record NameLeftOut(List<LeftOut> files) implements AttachmentCommand {
        record LeftOut(Written name, LeftOutBecause because, int bytes) {}

        @Override
        public String body() {
            return toString();
        }

        @Override
        public List<Written> contents() {
            return files.stream().map(LeftOut::name).toList();
        }
    }
}
