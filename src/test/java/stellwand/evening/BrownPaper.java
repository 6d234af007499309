package stellwand.evening;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A photo of a table's brown paper: three cards in a row, each a fifth of the width, taken askew.
 */
final class BrownPaper {
    private static final int WIDTH = 2000;
    private static final int HEIGHT = 1000;
    private static final String[] CARDS = {
        "Eine Tür für alles", "Termine am Abend", "Wer ist\nzuständig?"
    };

    private BrownPaper() {}

    static byte[] photo() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xb08d62));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(0.02);
        pen.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, 56));
        for (int i = 0; i < CARDS.length; i++) {
            int x = 200 + i * 600;
            pen.setColor(new Color(i == 2 ? 0xf4d35e : 0xa9d6a5));
            pen.fillRect(x, 300, 520, 300);
            pen.setColor(Color.BLACK);
            int line = 0;
            for (var words : CARDS[i].split("\n")) pen.drawString(words, x + 20, 420 + 80 * line++);
        }
        pen.dispose();
        return jpeg(picture);
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
