package stellwand.poster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
