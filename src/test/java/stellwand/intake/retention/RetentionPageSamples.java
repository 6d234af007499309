package stellwand.intake.retention;

import java.util.List;
import java.util.stream.Stream;
import stellwand.intake.retention.RetentionPages.Day;
import stellwand.intake.retention.RetentionPages.Kept;
import stellwand.intake.retention.RetentionPages.Line;
import stellwand.intake.retention.RetentionPages.Page;
import stellwand.retention.DataKind;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class RetentionPageSamples implements PageSamples {
    private static final String RAN = "24.11.2026, 16:00";

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "intake/retention",
                        "nothing yet",
                        new Page(kept().map(it -> new Kept(it, 90, null)).toList(), List.of())),
                PageSample.of(
                        "intake/retention",
                        "of each kind",
                        new Page(
                                kept().map(it -> new Kept(it, days(it), RAN)).toList(),
                                List.of(
                                        new Day("24.11.2026", kept().map(this::line).toList()),
                                        new Day("23.11.2026", List.of(line(DataKind.FILES)))))));
    }

    private static Stream<DataKind> kept() {
        return Stream.of(DataKind.values());
    }

    private static int days(DataKind kind) {
        return kind == DataKind.FILES ? 0 : 90;
    }

    private Line line(DataKind kind) {
        return new Line(kind, 12);
    }
}
