package stellwand.attachment;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** As the camera was held. Since nothing of Exif is kept, the picture itself is turned. */
record Upright(int orientation) {
    static Upright of(byte[] file) {
        return new Upright(Exif.orientation(file));
    }

    BufferedImage turn(BufferedImage picture) {
        if (orientation <= Exif.AS_IT_IS || orientation > 8) return picture;
        boolean isLying = orientation >= 5;
        int width = isLying ? picture.getHeight() : picture.getWidth();
        int height = isLying ? picture.getWidth() : picture.getHeight();
        var upright = new BufferedImage(width, height, type(picture));
        var pen = upright.createGraphics();
        pen.drawImage(picture, turned(picture.getWidth(), picture.getHeight()), null);
        pen.dispose();
        return upright;
    }

    private static int type(BufferedImage picture) {
        return picture.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB;
    }

    /** Where a pixel goes: x' = a·x + c·y + e, y' = b·x + d·y + f. */
    private AffineTransform turned(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
