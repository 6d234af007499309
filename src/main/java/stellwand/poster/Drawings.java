package stellwand.poster;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import stellwand.room.QrCode;

/** Draws what a template names: {@code <object type="qr" data-address="…"/>}, sharp at any size. */
final class Drawings implements FSObjectDrawerFactory {
    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isDrawnObject(element) ? Drawings::qr : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return isDrawnObject(element);
    }

    private static boolean isDrawnObject(Element element) {
        return element.getTagName().equals("object") && element.getAttribute("type").equals("qr");
    }

    private static @Nullable Map<Shape, String> qr(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice out,
            RenderingContext context,
            int dotsPerPixel) {
        var code = QrCode.of(element.getAttribute("data-address"));
        out.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                canvas -> draw(code, canvas, width / dotsPerPixel));
        return null;
    }

    private static void draw(QrCode code, Graphics2D canvas, double width) {
        double module = width / code.side();
        canvas.setColor(Color.BLACK);
        for (var run : code.dark()) {
            canvas.fill(
                    new Rectangle2D.Double(
                            run.x() * module, run.y() * module, run.width() * module, module));
        }
    }
}
