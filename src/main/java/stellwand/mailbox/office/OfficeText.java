package stellwand.mailbox.office;

/** What came of a file, of which an office program would make a page. */
public sealed interface OfficeText {

    /** Its words: paragraphs, lists and tables in lines. */
    record Words(String words) implements OfficeText {
        /** Logs must not tell who wrote what. */
        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** It is such a file, and its words cannot be had. */
    record Not(Why why) implements OfficeText {}

    /** It is none, or one without a word. */
    record Nothing() implements OfficeText {}

    /** Why its words cannot be had. */
    enum Why {
        /** Unpacked, it is larger than we look at: a bomb, or a book. */
        TOO_LARGE,
        TOO_DEEP,
        /** Cut off, or not what it is called. */
        BROKEN,
        /** With a password. */
        ENCRYPTED
    }
}
