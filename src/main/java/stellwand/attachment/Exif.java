package stellwand.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The one thing that we want to know of what cameras write into pictures: how they were held (Exif
 * 2.32, 4.6.4, Orientation). Nothing else is read, since a small file can hold what takes all
 * memory when it is: texts that are compressed, or thousands of fields that share their bytes.
 */
final class Exif {
    static final int AS_IT_IS = 1;

    private static final int TAG_ORIENTATION = 0x0112;
    private static final short TYPE_LONG = 4;
    private static final int ENTRY_BYTES = 12;

    /** RIFF: four letters and a length stand before each chunk, and before the first of all. */
    private static final int CHUNK_HEADER = 8;

    private static final int FIRST_CHUNK = 12;

    /** "Exif", a zero that ends it, and another one. */
    private static final int EXIF_HEADER = 6;

    private static final int PADDING = 1;

    private Exif() {}

    /** Of the files of phones; in a PNG, nobody looks for it. */
    static int orientation(byte[] file) {
        try {
            return switch (Format.of(file)) {
                case JPEG -> inJpeg(file).map(Exif::orientation).orElse(AS_IT_IS);
                case WEBP -> inWebp(file).map(Exif::orientation).orElse(AS_IT_IS);
                case PNG, HEIC, PDF, ANOTHER -> AS_IT_IS;
            };
        } catch (IOException | RuntimeException unreadable) {
            return AS_IT_IS;
        }
    }

    private static Optional<ByteBuffer> inJpeg(byte[] file) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            if (segments.isEmpty()) return Optional.empty();
            try (var data = segments.getFirst().data()) {
                data.skipNBytes(PADDING);
                return Optional.of(ByteBuffer.wrap(data.readAllBytes()));
            }
        }
    }

    private static Optional<ByteBuffer> inWebp(byte[] file) {
        var riff = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = FIRST_CHUNK; at + CHUNK_HEADER <= file.length; ) {
            long length = Integer.toUnsignedLong(riff.getInt((int) at + 4));
            long data = at + CHUNK_HEADER;
            if (new String(file, (int) at, 4, ISO_8859_1).equals("EXIF")) {
                return Optional.of(withoutHeader(riff.slice((int) data, (int) length)));
            }
            at = data + length + length % 2;
        }
        return Optional.empty();
    }

    /** Some write it as in a JPEG. */
    private static ByteBuffer withoutHeader(ByteBuffer exif) {
        return exif.get(0) == 'E' ? exif.slice(EXIF_HEADER, exif.limit() - EXIF_HEADER) : exif;
    }

    /** In the first directory (TIFF 6.0, section 2). */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int each = 0; each < entries; each++) {
            int entry = directory + 2 + each * ENTRY_BYTES;
            if (tiff.getShort(entry) == TAG_ORIENTATION) return value(tiff, entry);
        }
        return AS_IT_IS;
    }

    private static int value(ByteBuffer tiff, int entry) {
        boolean isLong = tiff.getShort(entry + 2) == TYPE_LONG;
        return isLong ? tiff.getInt(entry + 8) : tiff.getShort(entry + 8);
    }
}
