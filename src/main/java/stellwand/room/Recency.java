package stellwand.room;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import stellwand.floor.AgendaEvent.AgendaItemBegun;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.journal.Event;
import stellwand.journal.Fold;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.workshop.WorkshopId;

/** Each family of steps knows its own last one; here, which family made a step last. */
record Recency(PStack<Recency.Family> newestFirst) {

    enum Family {
        ROUND,
        PHONES,
        FLOOR,
        AGENDA
    }

    static final Fold<Recency> FOLD =
            new Fold<>(
                    WorkshopId.STREAM,
                    Recency.class.getName(),
                    new Recency(ConsPStack.from(List.of(Family.values()))),
                    Recency::apply);

    Stream<Family> families() {
        return newestFirst.stream();
    }

    private Recency apply(Event event) {
        var family = family(event);
        return family == null ? this : new Recency(newestFirst.minus(family).plus(family));
    }

    /** Null when it is nothing that a facilitator presses. */
    private static @Nullable Family family(Event event) {
        return switch (event) {
            case RoundOpened _, RoundExtended _, RoundClosed _ -> Family.ROUND;
            case OwnPhonesSwitchedOn _, OwnPhonesSwitchedOff _ -> Family.PHONES;
            case MovingStopped _, MovingAllowed _, AnnouncementMade _, AnnouncementEnded _ ->
                    Family.FLOOR;
            case AgendaItemBegun _ -> Family.AGENDA;
            default -> null;
        };
    }
}
