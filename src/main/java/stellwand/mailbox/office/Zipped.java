package stellwand.mailbox.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import stellwand.mailbox.office.OfficeText.Why;

/**
 * A file that is a zip. It is unpacked from its beginning, picture after picture, and not further
 * than what is looked for: what its directory at the end claims is not trusted.
 */
final class Zipped {
    private static final int MOST_ENTRIES = 2_000;
    private static final int BLOCK = 64 * 1024;

    /** Office on the web counts on. */
    private static final Pattern DOCX = Pattern.compile("/?word/document\\d*\\.xml");

    private static final String ODT = "content.xml";

    /** LibreOffice 24.8 and later: all of it within one entry. */
    private static final String LOCKED_ODT = "encrypted-package";

    private final byte[] file;
    private final Allowance allowance;

    Zipped(byte[] file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
    }

    byte[] docx() throws UnreadException {
        return find(name -> DOCX.matcher(name).matches()).orElseThrow(Zipped::broken);
    }

    byte[] odt() throws UnreadException {
        return find(ODT::equals).orElseThrow(Zipped::broken);
    }

    boolean isOdtWithAPassword() throws UnreadException {
        if (find(LOCKED_ODT::equals).isPresent()) return true;
        return find("META-INF/manifest.xml"::equals)
                .map(it -> new String(it, ISO_8859_1).contains(":encryption-data"))
                .orElse(false);
    }

    private static UnreadException broken() {
        return new UnreadException(Why.BROKEN);
    }

    private Optional<byte[]> find(Predicate<String> name) throws UnreadException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry;
            for (int n = 0; (entry = zip.getNextEntry()) != null; n++) {
                if (n == MOST_ENTRIES) throw new UnreadException(Why.TOO_LARGE);
                boolean isIt = name.test(entry.getName());
                var content = unpack(zip, isIt);
                if (isIt) return Optional.of(content);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException torn) {
            throw broken();
        }
    }

    /** What is passed over has to be unpacked, too. */
    private byte[] unpack(ZipInputStream zip, boolean isWanted)
            throws IOException, UnreadException {
        var content = new ByteArrayOutputStream();
        var block = new byte[BLOCK];
        for (int n; (n = zip.read(block)) >= 0; ) {
            allowance.take(n);
            if (isWanted) content.write(block, 0, n);
        }
        return content.toByteArray();
    }
}
