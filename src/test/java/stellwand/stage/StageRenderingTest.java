package stellwand.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stellwand.journal.Audience;
import stellwand.journal.Recorded;
import stellwand.stage.StageEvent.WallSwitched;

class StageRenderingTest {
    private static final WallSwitched TO_THE_CODE = new WallSwitched(new WallView.Code());

    /** One subject, so that a resume knows only where the walls are now. */
    @Test
    void walls_and_consoles_are_told_and_the_phones_are_not() {
        var recorded =
                new Recorded(WORKSHOP.stream(), 2, Instant.EPOCH, ORGANISER, COMMAND, TO_THE_CODE);
        var frame = new StageRendering.WallFrame("wall-switched", new WallView.Code());

        var shown =
                new StageRendering()
                        .render(recorded, given(PREPARED, TO_THE_CODE), _ -> Map.of())
                        .orElseThrow();

        assertThat(shown.subject()).isEqualTo("wall");
        assertThat(shown.bodies()).isEqualTo(Map.of(Audience.PUBLIC, frame, Audience.HOST, frame));
    }
}
