package stellwand.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;

/** What a file is by its first bytes; what it is called counts for nothing. */
enum Format {
    JPEG,
    PNG,
    WEBP,
    /** As iPhones take photos; also AVIF, which is packed alike. */
    HEIC,
    PDF,
    ANOTHER;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heif", "hevc", "heim", "heis", "mif1", "msf1", "avif");

    static Format of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return WEBP;
        if (start.startsWith("ftyp", 4) && start.length() >= 12) {
            return HEIC_BRANDS.contains(start.substring(8, 12)) ? HEIC : ANOTHER;
        }
        return start.startsWith("%PDF-") ? PDF : ANOTHER;
    }
}
