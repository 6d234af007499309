package stellwand.idea;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.FirstLooks.FirstLook;
import stellwand.idea.SightingDesk.Choice;
import stellwand.idea.SightingDesk.Done;
import stellwand.idea.SightingDesk.GoOn;
import stellwand.idea.SightingDesk.Waiting;
import stellwand.idea.WaitingIdeas.Behind;
import stellwand.workshop.Wording.Phrase;

final class SightingDeskSamples {
    private static final UUID WORKSHOP = new UUID(0, 2);
    private static final UUID TABLE = new UUID(0, 3);

    private SightingDeskSamples() {}

    static SightingDesk.Page nothing() {
        return new SightingDesk.Page(
                new UUID(0, 1),
                Where.ALL,
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                new FirstLooks.Count(0, 0),
                List.of(),
                true,
                null,
                0,
                null,
                null,
                List.of());
    }

    static SightingDesk.Page full() {
        return new SightingDesk.Page(
                new UUID(0, 1),
                new Where(WORKSHOP, TABLE, What.UNSAID),
                List.of(new Choice(WORKSHOP, "", new Phrase("de", "Neues Amt"))),
                List.of(new Choice(TABLE, "B", new Phrase("de", "Servicepoint"))),
                List.of(IdeaPageSamples.news()),
                1,
                110,
                new FirstLooks.Count(3, 1),
                List.of(
                        waiting(false, IdeaPageSamples.firstLook(false, "Aktenzeichen")),
                        waiting(false, IdeaPageSamples.firstLook(false)),
                        waiting(false, IdeaPageSamples.firstLook(true)),
                        waiting(true, null)),
                false,
                new Behind(88, true),
                60,
                done(Standing.BUNDLED, 5),
                new GoOn(new UUID(0, 15), 15),
                List.of(
                        done(Standing.BUNDLED, 5),
                        done(Standing.IN_REVIEW, null),
                        done(Standing.SET_ASIDE, null),
                        done(Standing.RECEIVED, null),
                        done(Standing.SPLIT, null)));
    }

    private static Waiting waiting(boolean overdue, @Nullable FirstLook first) {
        return new Waiting(
                IdeaPageSamples.line(Standing.RECEIVED, WayIn.MAIL),
                "04.10.2017",
                overdue,
                first,
                IdeaPageSamples.news().what());
    }

    private static Done done(Standing standing, @Nullable Integer into) {
        boolean isSplit = standing == Standing.SPLIT;
        return new Done(
                IdeaPageSamples.line(standing, WayIn.FORM),
                into,
                isSplit ? List.of(20, 21) : List.of(),
                !isSplit);
    }
}
