package stellwand.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small files that are made to take all memory when they are read. */
final class Bombs {
    static final int INFLATED_MIB = 400;

    private static final int MIB = 1024 * 1024;

    private static final int BEHIND_HEADER = 33;

    private Bombs() {}

    /** A picture with a chunk beside it that is 400 MiB when it is unpacked. */
    static byte[] png(String chunk, boolean hasPalette) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(beginning(chunk));
        data.writeBytes(inflating());
        var png = hasPalette ? Photo.palettePng() : Photo.png(60, 30);
        return with(png, chunk, data.toByteArray());
    }

    /** Name or keyword, how it is packed, and for iTXt that it is, language and translation. */
    private static byte[] beginning(String chunk) {
        return (chunk.equals("iTXt") ? "a\0\1\0\0\0" : "a\0\0").getBytes(ISO_8859_1);
    }

    private static byte[] inflating() {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var packed = new DeflaterOutputStream(bytes, deflater)) {
            var spaces = new byte[MIB];
            Arrays.fill(spaces, (byte) ' ');
            for (int each = 0; each < INFLATED_MIB; each++) packed.write(spaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] png, String type, byte[] data) {
        var sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(data);
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, BEHIND_HEADER)
                .putInt(data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data)
                .putInt((int) sum.getValue())
                .put(png, BEHIND_HEADER, png.length - BEHIND_HEADER)
                .array();
    }

    /** Five thousand fields in 64 KiB: nearly all of it belongs to each of them. */
    static byte[] jpegWhoseFieldsShareTheirBytes() {
        int fields = 5_000;
        var exif = ByteBuffer.allocate(65_000).put("Exif\0\0MM\0*".getBytes(ISO_8859_1));
        exif.putInt(8).putShort((short) fields);
        for (int each = 0; each < fields; each++) {
            exif.putShort((short) (0x1000 + each)).putShort((short) 1).putInt(60_000).putInt(0);
        }
        var plain = Photo.jpeg(60, 30);
        return ByteBuffer.allocate(plain.length + exif.capacity() + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /**
     * Lossless WebP: before its pixels it says how each was foretold, in a picture of a sixteenth
     * of them. Said once is right; here it is said four hundred times, in 27 bits each.
     */
    static byte[] webpThatForetells() {
        var bits = new Bits().put(0x2F, 8).put(6_999, 14).put(6_999, 14).put(0, 4);
        for (int each = 0; each < 400; each++) {
            bits.put(0b000_00_1, 6).put(0, 1);
            for (int code = 0; code < 5; code++) bits.put(0b0001, 4);
        }
        return riff("VP8L", bits.bytes());
    }

    /** The canvas has one pixel, and the picture on it 268 million. */
    static byte[] webpThatIsLargerInside() {
        var frame = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        frame.put(new byte[] {0x10, 0, 0, (byte) 0x9D, 1, 0x2A});
        frame.putShort((short) 16_383).putShort((short) 16_383);
        var canvas = ByteBuffer.allocate(18 + 8 + 400).order(ByteOrder.LITTLE_ENDIAN);
        canvas.put("VP8X".getBytes(ISO_8859_1)).putInt(10).put(new byte[10]);
        canvas.put("VP8 ".getBytes(ISO_8859_1)).putInt(400).put(frame.array());
        return riff(canvas.array());
    }

    private static byte[] riff(String chunk, byte[] data) {
        return riff(
                ByteBuffer.allocate(8 + data.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(chunk.getBytes(ISO_8859_1))
                        .putInt(data.length)
                        .put(data)
                        .array());
    }

    private static byte[] riff(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(chunks)
                .array();
    }

    /** The lowest bit of a byte comes first. */
    private static final class Bits {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long waiting;
        private int count;

        Bits put(long value, int width) {
            waiting |= value << count;
            count += width;
            while (count >= 8) {
                bytes.write((int) (waiting & 0xFF));
                waiting >>>= 8;
                count -= 8;
            }
            return this;
        }

        byte[] bytes() {
            put(0, 32);
            return bytes.toByteArray();
        }
    }
}
