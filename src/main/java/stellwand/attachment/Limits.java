package stellwand.attachment;

/** How large a file may be that somebody sends, and how large what we keep of it. */
public final class Limits {
    private static final int MIB = 1024 * 1024;

    public static final int FILE_MIB = 15;
    static final int FILE_BYTES = FILE_MIB * MIB;

    /** Phones take up to fifty; more is found in no card and in every bomb. */
    static final long PIXELS = 60_000_000;

    /** What a JPEG can have. */
    static final int LONGEST_SIDE = 65_535;

    static final int LONG_SIDE = 2400;
    static final int PREVIEW_LONG_SIDE = 640;

    /** Decoded; larger pictures are thinned out while they are read. */
    static final int DECODED_LONG_SIDE = 2 * LONG_SIDE;

    private Limits() {}
}
