package stellwand.floor;

import java.util.stream.Stream;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

/** Rendered in every language by the test of {@code web}. */
public class FloorPageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(PageSample.fragments("floor/parts"), PageSample.fragments("floor/call"));
    }
}
