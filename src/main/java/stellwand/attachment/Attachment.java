package stellwand.attachment;

/** What is kept of a file. */
public sealed interface Attachment {

    /**
     * Drawn anew, upright, without a word about where and when it was taken.
     *
     * @param jpeg at most 2,400 pixels on the long side
     * @param preview at most 640
     */
    record Picture(byte[] jpeg, byte[] preview, int width, int height) implements Attachment {
        @Override
        public byte[] bytes() {
            return jpeg;
        }

        @Override
        public String toString() {
            return "Picture[%d × %d]".formatted(width, height);
        }
    }

    /** A PDF as it came: for staff alone, who save it before they open it. */
    record Document(byte[] pdf) implements Attachment {
        @Override
        public byte[] bytes() {
            return pdf;
        }

        @Override
        public String toString() {
            return "Document[%d bytes]".formatted(pdf.length);
        }
    }

    byte[] bytes();
}
