package stellwand.poster;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The letters that the house prints with; {@code frontend/package.json} says which. */
@Component
class Typefaces {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private record Typeface(String family, int weight, byte[] file) {}

    /** Nobody prints while the house starts. */
    private final SingletonSupplier<Case> letters = SingletonSupplier.of(Case::opened);

    /**
     * @param known the characters that one of them has
     */
    private record Case(List<Typeface> typefaces, BitSet known) {
        static Case opened() {
            var typefaces =
                    List.of(
                            read("Fira Sans", REGULAR, "fira-sans/400Regular/FiraSans_400Regular"),
                            read("Fira Sans", BOLD, "fira-sans/700Bold/FiraSans_700Bold"),
                            read(
                                    "Noto Sans Arabic",
                                    REGULAR,
                                    "noto-sans-arabic/400Regular/NotoSansArabic_400Regular"),
                            read(
                                    "Noto Sans Arabic",
                                    BOLD,
                                    "noto-sans-arabic/700Bold/NotoSansArabic_700Bold"),
                            read(
                                    "Noto Emoji",
                                    REGULAR,
                                    "noto-emoji/400Regular/NotoEmoji_400Regular"));
            var known = new BitSet();
            for (var it : typefaces) known.or(characters(it.file));
            FontMappers.set(new OwnLetters(parsed(typefaces.getFirst().file)));
            return new Case(typefaces, known);
        }
    }

    private static Typeface read(String family, int weight, String name) {
        var file = new ClassPathResource("stellwand/poster/" + name + ".ttf");
        try {
            return new Typeface(family, weight, file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " is missing: run frontend/install.sh, then build again", e);
        }
    }

    private static BitSet characters(byte[] file) {
        var characters = new BitSet();
        try (var font = parsed(file)) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int it = 0; it < Character.MIN_SUPPLEMENTARY_CODE_POINT * 2; it++) {
                if (glyphs.getGlyphId(it) > 0) characters.set(it);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all its letters can be printed. A symbol that cannot is no reason to say nothing. */
    boolean print(String text) {
        return text.codePoints().filter(Typefaces::isOfAWord).allMatch(letters.obtain().known::get);
    }

    private static boolean isOfAWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK -> !isSelector(character);
            case Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Says how an emoji is drawn. */
    private static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    void lend(PdfRendererBuilder press) {
        for (var it : letters.obtain().typefaces) {
            press.useFont(
                    () -> new ByteArrayInputStream(it.file),
                    it.family,
                    it.weight,
                    FontStyle.NORMAL,
                    true);
        }
    }
}
