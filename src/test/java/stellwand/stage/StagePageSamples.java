package stellwand.stage;

import java.util.stream.Stream;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

/** Drawn on the console. */
class StagePageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(PageSample.fragments("stage/switch"));
    }
}
