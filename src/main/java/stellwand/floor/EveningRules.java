package stellwand.floor;

import static stellwand.floor.Refusal.WORKSHOP_IS_UNKNOWN;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import java.util.List;
import stellwand.floor.EveningCommand.EndEvening;
import stellwand.floor.EveningCommand.ResumeEvening;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.workshop.WorkshopState;

/**
 * When an evening ends. Two facilitators may say so at once: it ends when the first one did. What
 * is announced then ends with it: it was said to people who are thanked and go home now.
 */
final class EveningRules {
    private EveningRules() {}

    static Decision<Event, Refusal> decide(
            WorkshopState workshop,
            EveningState evening,
            FloorState floor,
            EveningCommand command,
            Instant now) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case EndEvening() -> evening.isOver() ? accept(List.of()) : accept(end(floor, now));
            case ResumeEvening() ->
                    evening.isOver() ? accept(new EveningResumed()) : accept(List.of());
        };
    }

    private static List<Event> end(FloorState floor, Instant now) {
        var ended = new EveningEnded(now);
        return switch (floor.announcement()) {
            case Announcement.None() -> List.of(ended);
            case Announcement.Standing _ -> List.of(new AnnouncementEnded(), ended);
        };
    }
}
