package stellwand.floor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.floor.FloorEvent.SeatsAssigned;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.round.RoundState;
import stellwand.workshop.WorkshopId;

/** Tells every screen how many sit where, never who, and what is announced. */
@Component
class FloorRendering implements Rendering {

    /**
     * @param people by table; tables at which nobody sits are missing
     * @param moving whether whoever sits may change tables now
     */
    record SeatsFrame(String type, Map<UUID, Integer> people, int places, boolean moving) {}

    /**
     * @param words none when nothing is announced any more
     */
    record AnnouncementFrame(String type, List<Said> words) {}

    record Said(String language, String text) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof FloorEvent event)) return Optional.empty();
        var floor = states.of(FloorState.FOLD);
        var rounds = states.of(RoundState.FOLD);
        return Optional.of(
                switch (event) {
                    case SeatTaken _ -> seats(floor, rounds);
                    case SeatsAssigned _ -> seats(floor, rounds);
                    case PlacesSet _ -> seats(floor, rounds);
                    case MovingStopped _ -> seats(floor, rounds);
                    case MovingAllowed _ -> seats(floor, rounds);
                    case AnnouncementMade _ -> announcement(floor, contents);
                    case AnnouncementEnded _ -> announcement(floor, contents);
                });
    }

    private static Shown seats(FloorState floor, RoundState rounds) {
        var people = new TreeMap<UUID, Integer>();
        floor.taken().forEach((table, number) -> people.put(table.id(), number));
        return toAll(
                "seats",
                new SeatsFrame("seats-changed", people, floor.places(), floor.mayMove(rounds)));
    }

    private static Shown announcement(FloorState floor, Contents contents) {
        var words =
                Floor.words(floor.announcement(), contents)
                        .phrases()
                        .map(said -> new Said(said.language(), said.text()))
                        .toList();
        return toAll("announcement", new AnnouncementFrame("announcement-changed", words));
    }

    private static Shown toAll(String subject, Object frame) {
        return new Shown(
                subject,
                Map.of(
                        Audience.PARTICIPANT, frame,
                        Audience.HOST, frame,
                        Audience.PUBLIC, frame));
    }
}
