package stellwand.web;

import java.util.Arrays;
import java.util.stream.Stream;

class WebPageSamples implements PageSamples {
    private static final Problem NOT_FOUND =
            new Problem(
                    "urn:stellwand:problem:web.NOT_FOUND",
                    "Gibt es nicht",
                    404,
                    "Weiter so.",
                    null);
    private static final Problem BROKEN =
            new Problem(
                    "urn:stellwand:problem:web.BROKEN", "Kaputt", 500, "Noch einmal.", "4711abcd");

    @Override
    public Stream<PageSample> samples() {
        return Stream.concat(
                Stream.of(
                        PageSample.fragments("web/frame"),
                        PageSample.fragments("web/parts"),
                        PageSample.of(
                                "web/problem",
                                "not found",
                                new ProblemAnswers.Page(NOT_FOUND, null, true)),
                        PageSample.of(
                                "web/problem",
                                "broken",
                                new ProblemAnswers.Page(BROKEN, "/staff/ideas", false))),
                Arrays.stream(LegalPage.values()).map(WebPageSamples::legal));
    }

    private static PageSample legal(LegalPage which) {
        var text = LegalText.parse("# Anschrift\n\nAmt\namt@stadt.example", Language.GERMAN, false);
        return PageSample.of("web/legal", which.name(), new LegalController.Page(which, text));
    }
}
