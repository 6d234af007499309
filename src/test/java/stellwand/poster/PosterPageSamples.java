package stellwand.poster;

import java.util.stream.Stream;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

/** Sheets are no pages of a browser: {@link PressTest} draws them in every language. */
class PosterPageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of("poster/parts", "poster/poster", "poster/report")
                .map(PageSample::fragments);
    }
}
