package stellwand.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them, made on the spot: red on the left, blue on the right. */
public final class Photo {
    /** One lossy pixel. */
    static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Photo() {}

    public static byte[] jpeg(int width, int height) {
        return written(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** Nothing but glass. */
    static byte[] transparentPng() {
        return written(new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static BufferedImage redAndBlue(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a phone takes it: says which way it was held, and where. */
    public static byte[] taken(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var exif = exif(orientation);
        return ByteBuffer.allocate(plain.length + exif.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** TIFF: one directory with the orientation, and one with 51° north. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 2 + 24 + 4 + 24)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x0112, 3, 1, orientation << 16))
                .put(entry(0x8825, 4, 1, 38))
                .putInt(0)
                .putShort((short) 2)
                .put(entry(1, 2, 2, 'N' << 24))
                .put(entry(2, 5, 3, 68))
                .putInt(0)
                .put(
                        ByteBuffer.allocate(24)
                                .putInt(51)
                                .putInt(1)
                                .putInt(13)
                                .putInt(1)
                                .putInt(0)
                                .putInt(1)
                                .flip())
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** A small file that says it is huge. */
    public static byte[] bomb(int side) {
        return saying(side, side);
    }

    static byte[] saying(int width, int height) {
        var png = png(10, 10);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** In few colours that stand before it. */
    static byte[] palettePng() {
        return written(redAndBlue(60, 30, BufferedImage.TYPE_BYTE_INDEXED), "png");
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }
}
