package stellwand.room;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import stellwand.floor.Floor;
import stellwand.round.Rounds;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** What the live pages of the room have in common. */
@Component
class Screens {
    private final Workshops workshops;
    private final Rounds rounds;
    private final Floor floor;
    private final Farewells farewells;
    private final Clock clock;

    Screens(Workshops workshops, Rounds rounds, Floor floor, Farewells farewells, Clock clock) {
        this.floor = floor;
        this.workshops = workshops;
        this.rounds = rounds;
        this.farewells = farewells;
        this.clock = clock;
    }

    Evening evening(WorkshopId workshop) {
        return workshops
                .find(workshop)
                .orElseThrow(() -> new RefusedException(Refusal.WORKSHOP_IS_UNKNOWN));
    }

    /** For one reader. */
    Screen of(WorkshopId workshop, long seq, String language) {
        var announcement = floor.announced(workshop, language);
        return of(workshop, seq, language, announcement, farewells.to(workshop, language));
    }

    /** For a hall. */
    Screen onTheWall(WorkshopId workshop, long seq, String language) {
        var announcement = floor.announced(workshop);
        return of(workshop, seq, language, announcement, farewells.toAll(workshop));
    }

    private Screen of(
            WorkshopId workshop,
            long seq,
            String language,
            List<Phrase> announcement,
            List<Screen.Thanks> thanks) {
        var round = RoundLine.of(rounds.list(workshop), language);
        return new Screen(workshop.id(), seq, clock.millis(), round, announcement, thanks);
    }
}
