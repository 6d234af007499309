package stellwand.unit.absence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.unit.absence.AbsencePages.Away;
import stellwand.unit.absence.AbsencePages.Page;
import stellwand.unit.absence.AbsencePages.Post;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class AbsencePageSamples implements PageSamples {
    private static final Post AYLIN =
            new Post(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    new Phrase("de", "Amt für Soziales <b>"),
                    "Aylin Demir");

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "unit/absences",
                        "of the coordination",
                        page(true, List.of(AYLIN), List.of(away()))),
                PageSample.of(
                        "unit/absences", "of a caseworker", page(false, List.of(AYLIN), List.of())),
                PageSample.of(
                        "unit/absences", "of somebody new", page(false, List.of(), List.of())),
                PageSample.of(
                        "unit/absences", "of an empty house", page(true, List.of(), List.of())));
    }

    private static Away away() {
        return new Away(AYLIN, "01.12.2026", "12.12.2026");
    }

    private static Page page(boolean ofOffice, List<Post> posts, List<Away> away) {
        return new Page(ofOffice, posts, away, "2026-12-01", "2027-12-02");
    }
}
