package stellwand.poster;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as somebody reads it. */
public final class Printed {
    private Printed() {}

    /** All of it, with one space wherever there is white space. */
    public static String text(byte[] pdf) {
        return String.join(" ", pages(pdf));
    }

    public static List<String> pages(byte[] pdf) {
        return look(
                pdf,
                document ->
                        IntStream.rangeClosed(1, document.getNumberOfPages())
                                .mapToObj(page -> text(document, page))
                                .toList());
    }

    /** What a camera reads on the first page. */
    static String qrCode(byte[] pdf) {
        return look(pdf, Printed::qrCode);
    }

    private static String qrCode(PDDocument document) {
        try {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 110);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T look(byte[] pdf, Function<PDDocument, T> at) {
        try (var document = Loader.loadPDF(pdf)) {
            return at.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arabic and Persian draw some letters alike, and a drawing is all that a PDF keeps. */
    private static String sameLetters(String text) {
        return text.replace('\u06CC', 'ي').replace('\u06D5', 'ه').replace('\u06A9', 'ك');
    }

    private static String text(PDDocument document, int page) {
        try {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return sameLetters(reader.getText(document)).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
