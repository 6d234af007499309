package stellwand.board;

import java.util.stream.Stream;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class DevicePageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(PageSample.fragments("board/device"));
    }
}
