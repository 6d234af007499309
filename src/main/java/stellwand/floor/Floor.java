package stellwand.floor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.floor.FloorCommand.AllowMoving;
import stellwand.floor.FloorCommand.Announce;
import stellwand.floor.FloorCommand.AskForSeat;
import stellwand.floor.FloorCommand.SetPlaces;
import stellwand.floor.FloorCommand.StopMoving;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.journal.Contents;
import stellwand.journal.Decider;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/**
 * The door to the people in the hall. Every wish carries the id that its sender made and who sends
 * it; the same id again gets the first answer.
 */
@Component
public class Floor {
    private final Journal journal;
    private final Contents contents;
    private final Clock clock;

    Floor(Journal journal, Contents contents, Clock clock) {
        this.journal = journal;
        this.contents = contents;
        this.clock = clock;
    }

    /** For oneself: the participant is the actor, too. */
    public Outcome takeSeat(UUID command, UUID participant, WorkshopId workshop, TableId table) {
        return submit(command, participant, workshop, new TakeSeat(participant, table));
    }

    /** Wherever most places are free; for oneself. */
    public Outcome askForSeat(UUID command, UUID participant, WorkshopId workshop) {
        return submit(command, participant, workshop, new AskForSeat(participant));
    }

    public Outcome setPlaces(UUID command, UUID actor, WorkshopId workshop, int places) {
        return submit(command, actor, workshop, new SetPlaces(places));
    }

    public Outcome stopMoving(UUID command, UUID actor, WorkshopId workshop) {
        return submit(command, actor, workshop, new StopMoving());
    }

    public Outcome allowMoving(UUID command, UUID actor, WorkshopId workshop) {
        return submit(command, actor, workshop, new AllowMoving());
    }

    public Outcome announce(UUID command, UUID actor, WorkshopId workshop, Wording words) {
        return submit(command, actor, workshop, new Announce(words));
    }

    /**
     * @param seen {@link FloorSteps#announced} when somebody decided to end it
     */
    public Outcome endAnnouncement(UUID command, UUID actor, WorkshopId workshop, int seen) {
        return submit(
                new Envelope(
                        command, actor, clock.instant(), "end announcement " + seen, List.of()),
                workshop,
                states ->
                        FloorStepRules.endAnnouncement(
                                states.of(WorkshopState.FOLD),
                                states.of(RoundState.FOLD),
                                states.of(FloorState.FOLD),
                                states.of(FloorSteps.FOLD),
                                seen));
    }

    /**
     * @param step as {@link FloorSteps#last} had it when somebody decided to undo it
     */
    Outcome undo(UUID command, UUID actor, WorkshopId workshop, int step) {
        return submit(
                new Envelope(command, actor, clock.instant(), "undo " + step, List.of()),
                workshop,
                states -> FloorStepRules.undo(states.of(FloorSteps.FOLD), step));
    }

    private Outcome submit(Envelope envelope, WorkshopId workshop, Decider rule) {
        return journal.submit(workshop.stream(), envelope, rule);
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, FloorCommand wish) {
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, clock.instant(), wish.toString(), wish.contents()),
                states ->
                        FloorRules.decide(
                                states.of(WorkshopState.FOLD),
                                states.of(RoundState.FOLD),
                                states.of(FloorState.FOLD),
                                wish));
    }

    public FloorState now(WorkshopId workshop) {
        return journal.states(workshop.stream()).of(FloorState.FOLD);
    }

    /** What is announced, for one reader: in their language, or else in one that there is. */
    public List<Phrase> announced(WorkshopId workshop, String language) {
        var words = words(now(workshop).announcement(), contents);
        return words.byLanguage().isEmpty() ? List.of() : List.of(words.in(language));
    }

    /** What is announced, in all its languages: those in the hall read different ones. */
    public List<Phrase> announced(WorkshopId workshop) {
        return announced(now(workshop).announcement());
    }

    /** As {@link #announced(WorkshopId)}, for one who has looked at the evening already. */
    public List<Phrase> announced(Announcement announcement) {
        return words(announcement, contents).phrases().toList();
    }

    static Wording words(Announcement announcement, Contents contents) {
        return switch (announcement) {
            case Announcement.None() -> Wording.of(List.of());
            case Announcement.Standing(var words) ->
                    Wording.of(contents.read(words.contents().values()).values());
        };
    }
}
