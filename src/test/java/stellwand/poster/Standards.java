package stellwand.poster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a PDF lacks of a standard, by the validator of the PDF Association and the archives. */
final class Standards {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** ISO 14289-1: somebody who cannot see can read it. */
    static List<String> missedByUa1(byte[] pdf) {
        return missed(pdf, PDFAFlavour.PDFUA_1);
    }

    /** ISO 19005-3, level U: it can be read in thirty years, too. */
    static List<String> missedByA3u(byte[] pdf) {
        return missed(pdf, PDFAFlavour.PDFA_3_U);
    }

    private static List<String> missed(byte[] pdf, PDFAFlavour standard) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(it ->
                            "%s: %s %s"
                                    .formatted(
                                            it.getRuleId().getClause(),
                                            it.getMessage(),
                                            it.getLocation().getContext()))
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
