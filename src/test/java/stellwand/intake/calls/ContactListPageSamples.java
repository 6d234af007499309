package stellwand.intake.calls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.idea.Whereabouts.Place;
import stellwand.intake.calls.ContactListPages.Done;
import stellwand.intake.calls.ContactListPages.Page;
import stellwand.intake.calls.ContactListPages.Row;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.WayBack.Parts;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class ContactListPageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "intake/calls", "nobody", new Page(0, List.of(), List.of(), List.of(), 0)),
                PageSample.of(
                        "intake/calls",
                        "of each way",
                        new Page(
                                2500,
                                Stream.of(Channel.values()).map(it -> row(it, null)).toList(),
                                List.of(row(Channel.CALL, null)),
                                List.of(row(Channel.LETTER, new Done("Aylin", "24.11.2026"))),
                                90)));
    }

    private static Row row(Channel channel, @Nullable Done done) {
        return new Row(
                new UUID(0, 1),
                new UUID(0, 2),
                87,
                IdeaKind.QUESTION,
                Standing.IN_REVIEW,
                channel == Channel.CALL,
                channel == Channel.LETTER,
                channel == Channel.CALL
                        ? List.of(
                                new Place(new IdeaId(new UUID(0, 4)), 12, Standing.ANSWERED, false),
                                new Place(new IdeaId(new UUID(0, 5)), 13, Standing.IN_REVIEW, true))
                        : List.of(),
                Standing.IN_REVIEW.name(),
                Instant.parse("2017-09-20T08:00:00.123456Z"),
                new Parts(
                        channel,
                        "bo@haus.example",
                        "+492118991",
                        "K͟haled <Ő>",
                        "Markt 1\n40213 Düsseldorf",
                        "Frauen e. V."),
                "Arabisch",
                "20.09.2017",
                "intake.calls.no-gateway",
                channel == Channel.CALL ? 120L : null,
                channel == Channel.CALL ? new Done("Aylin", "24.11.2026") : null,
                done);
    }
}
