package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stellwand.journal.Audience;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.workshop.WorkshopEvent.JoinCodeIssued;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;

/** A code that stands on a wall leads in, or the wall is told. */
class EntranceFramesTest {
    static Stream<WorkshopEvent> changes() {
        return Stream.of(
                new JoinCodeIssued(new JoinCode("A3ZQZ4")),
                new JoiningOpened(Instant.parse("2017-09-14T19:00:00Z")),
                new JoiningClosed());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void walls_and_consoles_are_told_that_the_way_in_has_changed_without_the_code(
            WorkshopEvent event) {
        var frame = new WorkshopRendering.EntranceFrame("entrance-changed");

        assertThat(shown(event))
                .contains(
                        new Rendering.Shown(
                                "entrance", Map.of(Audience.PUBLIC, frame, Audience.HOST, frame)));
    }

    @Test
    void who_joins_changes_nothing_at_the_door() {
        assertThat(shown(new ParticipantJoined(id("Leyla")))).isEmpty();
    }

    private static Optional<Rendering.Shown> shown(WorkshopEvent event) {
        var recorded = new Recorded(WORKSHOP.stream(), 2, Instant.EPOCH, ORGANISER, COMMAND, event);
        return new WorkshopRendering().render(recorded, given(PREPARED, event), _ -> Map.of());
    }
}
