package stellwand.poster;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/**
 * Makes PDF of sheets: tagged for those who listen (PDF/UA), with all letters inside (PDF/A), and
 * without looking anything up anywhere, whatever people wrote.
 */
@Component
class Press {
    /** An evening has the other core. */
    private static final int AT_ONCE = 1;

    private static final Duration WAITS = Duration.ofSeconds(30);

    /**
     * What a document must not hold; and the vowel signs of Arabic, which may be left out: the
     * press would set each one beside its letter.
     */
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u064B-\\u0652\\u0670]");

    static {
        XRLog.setLoggingEnabled(false); // it would quote what people wrote
    }

    private final ITemplateEngine templates;
    private final Typefaces typefaces;
    private final Duration waits;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Autowired
    Press(ITemplateEngine templates, Typefaces typefaces) {
        this(templates, typefaces, WAITS);
    }

    Press(ITemplateEngine templates, Typefaces typefaces, Duration waits) {
        this.templates = templates;
        this.typefaces = typefaces;
        this.waits = waits;
    }

    /**
     * One after the other: anybody may ask, and a large poster takes seconds.
     *
     * @param sheet is put together when it is its turn
     */
    byte[] print(String template, Supplier<Sheet> sheet, Locale locale) {
        if (!waited()) throw new RefusedException(Refusal.PRESS_IS_BUSY);
        try {
            return pdf(html(template, sheet.get(), locale), locale);
        } finally {
            turns.release();
        }
    }

    private boolean waited() {
        try {
            return turns.tryAcquire(waits.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String html(String template, Sheet sheet, Locale locale) {
        var model =
                Map.<String, Object>of(
                        "page",
                        sheet,
                        "language",
                        Language.of(locale),
                        "styles",
                        styles(sheet.paper(), template));
        var html = templates.process(template, new Context(locale, model));
        return LEFT_OUT.matcher(html).replaceAll("");
    }

    private static String styles(Paper paper, String template) {
        return read(paper.word()) + read("sheet") + read(template.replaceAll(".*/", ""));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("stellwand/poster/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    byte[] pdf(String html, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        loadNothing(builder);
        typefaces.lend(builder);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(
                Language.of(locale) == Language.ARABIC ? TextDirection.RTL : TextDirection.LTR);
        builder.addDOMMutator(new Mirror());
        builder.useObjectDrawerFactory(new Drawings());
        builder.useReplacementText("");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Stellwand");
        builder.withHtmlContent(html, null);
        try (var printing = builder.buildPdfRenderer()) {
            printing.createPDFWithoutClosing();
            var document = printing.getPdfDocument();
            for (var page : document.getPages()) describeLinks(page);
            document.save(bytes);
        } catch (IOException e) { // what people wrote is escaped text
            throw new IllegalStateException("A sheet of ours can be printed", e);
        }
        return bytes.toByteArray();
    }

    /** PDF/UA wants it (ISO 14289-1, 7.18.5), and the press forgets it. */
    private static void describeLinks(PDPage page) throws IOException {
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI leading) {
                link.setContents(leading.getURI());
            }
        }
    }

    /** Styles stand in the document, letters are lent: there is nothing else to be had. */
    private static void loadNothing(PdfRendererBuilder builder) {
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, when);
        }
        builder.useUriResolver((_, _) -> null);
        for (var protocol : List.of("http", "https", "data", "classpath", "file", "jar")) {
            builder.useProtocolsStreamImplementation(Press::refuse, protocol);
        }
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("A sheet loads nothing");
    }
}
