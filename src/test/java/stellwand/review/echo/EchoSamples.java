package stellwand.review.echo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.BehindDue;
import stellwand.idea.DuePage;
import stellwand.idea.Voice;
import stellwand.idea.Voices.Count;

/** What contributors say, for the samples of the pages that show it. */
public final class EchoSamples {
    private static final UUID ONE = new UUID(0, 1);
    private static final Line ASKED = new Line("ar", "متى تبدأ الحافلة؟");
    private static final Line REPLIED = new Line("de", "Ab Mai.");

    private EchoSamples() {}

    public static OwnEcho own(boolean hasSpoken) {
        return new OwnEcho(
                ONE,
                hasSpoken ? Voice.NO : null,
                hasSpoken ? "Nur am <b>Wochenende</b>" : "",
                !hasSpoken,
                hasSpoken,
                true,
                hasSpoken
                        ? List.of(
                                new OwnEcho.Asked(
                                        ASKED,
                                        "20.11.2017",
                                        "04.12.2017",
                                        false,
                                        REPLIED,
                                        "21.11.2017"),
                                asked(true),
                                asked(false))
                        : List.of());
    }

    private static OwnEcho.Asked asked(boolean isLate) {
        return new OwnEcho.Asked(ASKED, "22.11.2017", "06.12.2017", isLate, null, null);
    }

    public static DeskEcho desk(boolean isAnswered) {
        return isAnswered
                ? new DeskEcho(
                        new Count(3, 2),
                        List.of(
                                new DeskEcho.Said(Voice.YES, 87, false, REPLIED, "21.11.2017"),
                                new DeskEcho.Said(Voice.NO, 88, true, ASKED, "20.11.2017")),
                        List.of(question(false), question(true)))
                : new DeskEcho(Count.NONE, List.of(), List.of());
    }

    private static DeskEcho.Question question(boolean isReplied) {
        return new DeskEcho.Question(
                new UUID(0, isReplied ? 2 : 3),
                88,
                ASKED,
                "20.11.2017",
                "04.12.2017",
                !isReplied,
                isReplied ? REPLIED : null,
                isReplied ? "21.11.2017" : null);
    }

    public static DuePage<EchoPages.Waiting> waiting() {
        return new DuePage<>(
                List.of(
                        new EchoPages.Waiting(ONE, 87, ASKED, "20.11.2017", true, false),
                        new EchoPages.Waiting(ONE, 88, null, "23.11.2017", false, true)),
                new BehindDue(88, LocalDate.of(2017, 11, 23), ONE),
                2);
    }
}
