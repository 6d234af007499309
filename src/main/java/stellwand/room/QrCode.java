package stellwand.room;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as a picture that stays sharp at any size. */
final class QrCode {
    /** White on every side, in modules: without it, cameras do not find the code (ISO 18004). */
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    static String svg(String text) {
        var modules = modules(text);
        int side = modules.getWidth() + 2 * QUIET_ZONE;
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
        """
                .formatted(side, dark(modules));
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

    /** Each run of dark modules in a row is one rectangle. */
    private static String dark(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = run(modules, x, y);
                if (run > 0) path.append(rectangle(x + QUIET_ZONE, y + QUIET_ZONE, run));
                x += run + 1;
            }
        }
        return path.toString();
    }

    private static int run(ByteMatrix modules, int from, int y) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, y) == 1) to++;
        return to - from;
    }

    private static String rectangle(int x, int y, int run) {
        return "M%d %dh%dv1h-%dz".formatted(x, y, run, run);
    }
}
