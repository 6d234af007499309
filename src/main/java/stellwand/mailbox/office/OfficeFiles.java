package stellwand.mailbox.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.office.OfficeText.Not;
import stellwand.mailbox.office.OfficeText.Why;

/**
 * Reads the text files of one mail: DOCX, ODT and RTF. What is wanted is words in lines, for which
 * the JDK has all there is: a zip is unpacked in one pass that stops at its limit, and its one page
 * of XML is read by StAX without DTDs. Apache POI (poi-ooxml with XmlBeans and 15 MiB of schemas)
 * and ODF Toolkit build the whole document to say the same. RTF is read by Swing's reader, which
 * needs no screen, and gets no more than it can bear.
 */
public final class OfficeFiles {
    private static final int MIB = 1024 * 1024;

    /** More than a thousand pages. */
    private static final int LONGEST = 2_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] RTF = "{\\rtf".getBytes(ISO_8859_1);

    /** MS-CFB: Office packs what has a password into a file of its older kind. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Of all its files together: they are unpacked whenever somebody looks at the mail. */
    private final Allowance unpacked = new Allowance(32L * MIB);

    private enum Kind {
        DOCX,
        ODT,
        RTF
    }

    /** Whatever is in it, something comes of it. */
    public OfficeText read(String name, String type, byte[] file) {
        var kind = kind(name, type, file);
        if (kind == null) return new OfficeText.Nothing();
        try {
            var words = words(kind, file);
            if (words.length() > LONGEST) return new Not(Why.TOO_LARGE);
            return words.isBlank() ? new OfficeText.Nothing() : new OfficeText.Words(words);
        } catch (UnreadException not) {
            return new Not(not.why());
        } catch (RuntimeException | StackOverflowError confusing) {
            return new Not(Why.BROKEN);
        }
    }

    private String words(Kind kind, byte[] file) throws UnreadException {
        return switch (kind) {
            case DOCX -> DocxText.of(zipped(file).docx());
            case ODT -> odt(zipped(file));
            case RTF -> RtfText.of(new String(file, ISO_8859_1));
        };
    }

    private Zipped zipped(byte[] file) throws UnreadException {
        if (startsWith(file, COMPOUND)) throw new UnreadException(Why.ENCRYPTED);
        if (!startsWith(file, ZIP)) throw new UnreadException(Why.BROKEN);
        return new Zipped(file, unpacked);
    }

    private static String odt(Zipped file) throws UnreadException {
        try {
            return OdtText.of(file.odt());
        } catch (UnreadException not) {
            boolean isLocked = not.why() == Why.BROKEN && file.isOdtWithAPassword();
            throw isLocked ? new UnreadException(Why.ENCRYPTED) : not;
        }
    }

    /** Word writes RTF into files that end in .doc, too. */
    private static @Nullable Kind kind(String name, String type, byte[] file) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).strip();
        return switch (ending) {
            case "docx", "dotx" -> Kind.DOCX;
            case "odt", "ott" -> Kind.ODT;
            case "rtf" -> Kind.RTF;
            case "doc" -> startsWith(file, RTF) ? Kind.RTF : null;
            default -> name.contains(".") ? null : kind(type);
        };
    }

    /** Where the name says nothing. */
    private static @Nullable Kind kind(String type) {
        if (type.endsWith("wordprocessingml.document")) return Kind.DOCX;
        if (type.endsWith("vnd.oasis.opendocument.text")) return Kind.ODT;
        return type.endsWith("/rtf") ? Kind.RTF : null;
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
