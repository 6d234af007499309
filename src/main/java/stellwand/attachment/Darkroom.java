package stellwand.attachment;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** From a picture as it was sent to one that we keep. Asks for its size before it is decoded. */
final class Darkroom {
    private Darkroom() {}

    static Reading develop(byte[] file) {
        return DarkroomApart.isFor(file) ? DarkroomApart.develop(file) : developHere(file);
    }

    static Reading developHere(byte[] file) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? develop(file, stream, readers) : broken();
        } catch (IOException | RuntimeException e) {
            return broken(); // decoders throw whatever they like at what they cannot read
        }
    }

    static Reading broken() {
        return new Reading.Not(Refusal.PICTURE_IS_BROKEN);
    }

    private static Reading develop(
            byte[] file, ImageInputStream stream, Iterator<ImageReader> readers)
            throws IOException {
        var reader = best(readers);
        try {
            reader.setInput(stream, true, true);
            return isTooLarge(reader.getWidth(0), reader.getHeight(0))
                    ? new Reading.Not(Refusal.PICTURE_HAS_TOO_MANY_PIXELS)
                    : new Reading.Kept(printed(Upright.of(file).turn(decoded(reader))));
        } finally {
            reader.dispose();
        }
    }

    /** One row of a picture is always decoded as a whole. */
    private static boolean isTooLarge(int width, int height) {
        return (long) width * height > Limits.PIXELS
                || Math.max(width, height) > Limits.LONGEST_SIDE;
    }

    /** A part of a picture that we keep. */
    static Reading cut(byte[] jpeg, Area area) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(jpeg));
            int left = at(area.left(), whole.getWidth());
            int top = at(area.top(), whole.getHeight());
            int width = Math.max(1, at(area.right(), whole.getWidth()) - left);
            int height = Math.max(1, at(area.bottom(), whole.getHeight()) - top);
            return new Reading.Kept(printed(whole.getSubimage(left, top, width, height)));
        } catch (IOException | RuntimeException e) {
            return broken();
        }
    }

    /** With parts of it that nobody sees any more. */
    static Reading paintOver(byte[] jpeg, List<Area> areas) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            var pen = picture.createGraphics();
            pen.setColor(Color.GRAY);
            for (var area : areas) {
                int left = at(area.left(), picture.getWidth());
                int top = at(area.top(), picture.getHeight());
                int right = at(area.right(), picture.getWidth());
                int bottom = at(area.bottom(), picture.getHeight());
                pen.fillRect(left, top, right - left + 1, bottom - top + 1);
            }
            pen.dispose();
            return new Reading.Kept(printed(picture));
        } catch (IOException | RuntimeException e) {
            return broken();
        }
    }

    private static int at(int thousandths, int length) {
        return Math.min(length - 1, thousandths * length / Area.WHOLE);
    }

    /** The JDK's own reads no CMYK. */
    private static ImageReader best(Iterator<ImageReader> readers) {
        var first = readers.next();
        while (!(first.getOriginatingProvider() instanceof JPEGImageReaderSpi) && readers.hasNext())
            first = readers.next();
        return first;
    }

    /** Every second pixel, every third, … of a large one. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int longSide = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.ceilDiv(longSide, Limits.DECODED_LONG_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static Attachment.Picture printed(BufferedImage upright) throws IOException {
        var picture = Print.of(upright, Limits.LONG_SIDE);
        var preview = Print.of(picture, Limits.PREVIEW_LONG_SIDE);
        return new Attachment.Picture(
                Print.jpeg(picture), Print.jpeg(preview), picture.getWidth(), picture.getHeight());
    }
}
