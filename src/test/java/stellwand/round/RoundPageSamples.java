package stellwand.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.web.Language;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

/**
 * The rounds' section, on a page of its own: the overview that it belongs to is drawn elsewhere.
 */
class RoundPageSamples implements PageSamples {
    private static final Phrase OWN_TASK = new Phrase("ar", "ما الجيّد هنا؟");
    private static final Phrase SERVICE_POINT = new Phrase("de", "Servicepoint");
    private static final PlanFields PLAN =
            new PlanFields(
                    Task.OWN,
                    List.of(
                            new PlanFields.Words(Language.GERMAN, "Was ist gut?"),
                            new PlanFields.Words(Language.ARABIC, "")),
                    25,
                    List.of(new PlanFields.Choice(new UUID(2, 1), "A", SERVICE_POINT, true)),
                    Seating.ASSIGNED,
                    false);

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("round/section"),
                PageSample.of("round/section-alone", "no tables yet", content(List.of(), null)),
                PageSample.of("round/section-alone", "second is open", content(rounds(), PLAN)));
    }

    private static RoundSection.Content content(
            List<RoundSection.RoundOnPage> rounds, @Nullable PlanFields plan) {
        return new RoundSection.Content(new UUID(0, 1), new UUID(0, 2), rounds, plan);
    }

    private static List<RoundSection.RoundOnPage> rounds() {
        return List.of(
                round(1, Task.CHALLENGES, null, "CLOSED", null),
                round(2, Task.OWN, OWN_TASK, "OPEN", "19:10"),
                round(3, Task.SOLUTIONS, null, "PLANNED", null));
    }

    private static RoundSection.RoundOnPage round(
            int number, Task task, @Nullable Phrase words, String phase, @Nullable String endsAt) {
        return new RoundSection.RoundOnPage(
                new UUID(1, number),
                number,
                task,
                words,
                25,
                phase,
                endsAt,
                endsAt == null ? null : Instant.parse("2026-09-14T17:10:00Z"),
                phase.equals("PLANNED"),
                Seating.ASSIGNED,
                false,
                List.of(
                        new RoundSection.Seat(new UUID(2, 1), "A", SERVICE_POINT, true),
                        new RoundSection.Seat(new UUID(2, 2), "B", SERVICE_POINT, false)),
                "C, D",
                phase.equals("PLANNED") ? PLAN : null,
                phase.equals("PLANNED"));
    }
}
