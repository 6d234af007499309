package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.workshop.WorkshopCommand.CloseJoining;
import stellwand.workshop.WorkshopCommand.IssueJoinCode;
import stellwand.workshop.WorkshopCommand.Join;
import stellwand.workshop.WorkshopCommand.OpenJoining;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;

/** Whatever is done at the door, in whatever order, a minute after the other. */
class JoiningPropertyTest {
    private static final Instant START = Instant.parse("2017-09-14T15:00:00Z");

    @Property
    void people_come_in_only_while_the_door_is_open_and_only_once(
            @ForAll("wishes") List<WorkshopCommand> wishes) {
        var history = history(wishes);
        var open = false;
        var inside = new ArrayList<UUID>();
        for (var event : history) {
            switch (event) {
                case JoiningOpened _ -> open = true;
                case JoiningClosed _ -> open = false;
                case ParticipantJoined(var who) -> {
                    assertThat(open).isTrue();
                    inside.add(who);
                }
                default -> {}
            }
        }
        assertThat(inside).doesNotHaveDuplicates();
        assertThat(given(history.toArray(Event[]::new)).of(WorkshopState.FOLD).participants())
                .containsExactlyInAnyOrderElementsOf(inside);
    }

    private static List<Event> history(List<WorkshopCommand> wishes) {
        var events = new ArrayList<Event>(List.of(PREPARED));
        var at = START;
        for (var wish : wishes) {
            var state = given(events.toArray(Event[]::new)).of(WorkshopState.FOLD);
            if (WorkshopRules.decide(state, wish, at) instanceof Decision.Accepted<?, ?> accepted) {
                events.addAll(accepted.events());
            }
            at = at.plusSeconds(60);
        }
        return events;
    }

    @Provide
    Arbitrary<List<WorkshopCommand>> wishes() {
        var codes = Arbitraries.of("ABC234", "XYZ789").map(JoinCode::new).map(IssueJoinCode::new);
        var opening =
                Arbitraries.integers()
                        .between(0, 20)
                        .map(Duration::ofMinutes)
                        .map(OpenJoining::new);
        var people = Arbitraries.integers().between(1, 4).map(i -> new Join(new UUID(0, i)));
        return Arbitraries.<WorkshopCommand>oneOf(
                        codes, opening, people, Arbitraries.just(new CloseJoining()))
                .list()
                .ofMaxSize(40);
    }
}
