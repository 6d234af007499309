package stellwand.workshop;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.workshop.WorkshopCommand.AddAgendaItem;
import stellwand.workshop.WorkshopCommand.AddTable;
import stellwand.workshop.WorkshopCommand.CloseJoining;
import stellwand.workshop.WorkshopCommand.CorrectTexts;
import stellwand.workshop.WorkshopCommand.IssueJoinCode;
import stellwand.workshop.WorkshopCommand.Join;
import stellwand.workshop.WorkshopCommand.OpenJoining;
import stellwand.workshop.WorkshopCommand.Prepare;

/**
 * The door to the prepared evenings. Every wish carries the id that its sender made and who sends
 * it; the same id again gets the first answer.
 */
@Component
public class Workshops {
    private static final int DRAWS = 5;

    private final Journal journal;
    private final Evenings evenings;
    private final Entrances entrances;
    private final Clock clock;
    private final SecureRandom random;

    Workshops(
            Journal journal,
            Evenings evenings,
            Entrances entrances,
            Clock clock,
            SecureRandom random) {
        this.journal = journal;
        this.evenings = evenings;
        this.entrances = entrances;
        this.clock = clock;
        this.random = random;
    }

    public Outcome prepare(UUID command, UUID actor, WorkshopId workshop, Plan plan) {
        return submit(command, actor, workshop, new Prepare(workshop, plan));
    }

    public Outcome addTable(UUID command, UUID actor, WorkshopId workshop, Plan.ThemeTable table) {
        return submit(command, actor, workshop, new AddTable(table));
    }

    public Outcome addAgendaItem(
            UUID command, UUID actor, WorkshopId workshop, Plan.AgendaItem item) {
        return submit(command, actor, workshop, new AddAgendaItem(item));
    }

    public Outcome correctTexts(
            UUID command, UUID actor, WorkshopId workshop, List<Correction> corrections) {
        return submit(command, actor, workshop, new CorrectTexts(corrections));
    }

    /** Answers with the code under {@code joinCode}. Drawn again while another open door has it. */
    public Outcome issueJoinCode(UUID command, UUID actor, WorkshopId workshop) {
        Outcome outcome = new Outcome.Refused(Refusal.JOIN_CODE_IS_TAKEN);
        for (int i = 0; i < DRAWS && isTaken(outcome); i++) {
            var code = JoinCode.draw(random);
            outcome = unlessTaken(command, actor, workshop, new IssueJoinCode(code));
        }
        return outcome;
    }

    private static boolean isTaken(Outcome outcome) {
        return outcome.equals(new Outcome.Refused(Refusal.JOIN_CODE_IS_TAKEN));
    }

    /** Opens the door, or keeps it open for so long from now. */
    public Outcome openJoining(UUID command, UUID actor, WorkshopId workshop, Duration lasts) {
        return unlessTaken(command, actor, workshop, new OpenJoining(lasts));
    }

    public Outcome closeJoining(UUID command, UUID actor, WorkshopId workshop) {
        return submit(command, actor, workshop, new CloseJoining());
    }

    /** Lets a participant in, who is the actor too. */
    public Outcome join(UUID command, UUID participant, WorkshopId workshop) {
        return submit(command, participant, workshop, new Join(participant));
    }

    /** Only the database knows the doors of all evenings. */
    private Outcome unlessTaken(
            UUID command, UUID actor, WorkshopId workshop, WorkshopCommand wish) {
        try {
            return submit(command, actor, workshop, wish);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof DataIntegrityViolationException) {
                return new Outcome.Refused(Refusal.JOIN_CODE_IS_TAKEN);
            }
            throw e;
        }
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, WorkshopCommand wish) {
        var now = clock.instant();
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, now, wish.wish(), wish.contents()),
                states -> WorkshopRules.decide(states.of(WorkshopState.FOLD), wish, now));
    }

    public Optional<Evening> find(WorkshopId workshop) {
        return evenings.find(workshop);
    }

    public List<Evening.Line> list() {
        return evenings.list();
    }

    /**
     * @param typed as somebody typed it; empty also when it cannot be a code
     */
    public Optional<Entrance> lookUp(String typed) {
        return JoinCode.parse(typed).flatMap(code -> entrances.lookUp(code, clock.instant()));
    }

    /** The way in as it stands on the wall; empty before the first code. */
    public Optional<Entrance> entrance(WorkshopId workshop) {
        return entrances.of(workshop, clock.instant());
    }
}
