package stellwand.intake.calls;

import static stellwand.idea.IdeaPageSamples.line;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.idea.IdeaPageSamples;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.WayBack.Parts;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class AdvicePageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "intake/advice",
                        "nothing waits",
                        new AdvicePages.Desk(new UUID(0, 3), List.of(), List.of(), List.of())),
                PageSample.of(
                        "intake/advice",
                        "one waits, one is overdue, one is settled",
                        new AdvicePages.Desk(
                                new UUID(0, 3),
                                List.of(IdeaPageSamples.news()),
                                List.of(matter(WayIn.FORM, false), matter(WayIn.MAIL, true)),
                                List.of(line(Standing.SETTLED, WayIn.FORM)))));
    }

    private static AdvicePages.Matter matter(WayIn way, boolean overdue) {
        return new AdvicePages.Matter(
                line(Standing.RECEIVED, way),
                "Donnerstag, 21. September 2017",
                overdue,
                overdue
                        ? new Parts(Channel.MAIL, "<b>leyla@a.example", null, null, null, null)
                        : null,
                overdue ? "intake.calls.bounced" : null);
    }
}
