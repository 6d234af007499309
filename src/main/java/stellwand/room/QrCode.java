package stellwand.room;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A QR code that stays sharp at any size.
 *
 * @param side in modules, with the quiet zone
 * @param dark each run of dark modules in a row
 */
public record QrCode(int side, List<Run> dark) {
    /** White on every side, in modules: without it, cameras do not find the code (ISO 18004). */
    private static final int QUIET_ZONE = 4;

    public QrCode {
        dark = List.copyOf(dark);
    }

    /** A rectangle one module high. */
    public record Run(int x, int y, int width) {
        private String path() {
            return "M%d %dh%dv1h-%dz".formatted(x, y, width, width);
        }
    }

    public static QrCode of(String text) {
        var modules = modules(text);
        return new QrCode(modules.getWidth() + 2 * QUIET_ZONE, dark(modules));
    }

    static String svg(String text) {
        return of(text).svg();
    }

    private String svg() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
        """
                .formatted(side, path());
    }

    /** For a {@code <path d="…">} in a box of so many modules. */
    public String path() {
        return dark.stream().map(Run::path).collect(Collectors.joining());
    }

    /** Level M: a hand in front of a corner does no harm, and the modules stay large. */
    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    private static List<Run> dark(ByteMatrix modules) {
        var dark = new ArrayList<Run>();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int width = run(modules, x, y);
                if (width > 0) dark.add(new Run(x + QUIET_ZONE, y + QUIET_ZONE, width));
                x += width + 1;
            }
        }
        return dark;
    }

    private static int run(ByteMatrix modules, int from, int y) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, y) == 1) to++;
        return to - from;
    }
}
