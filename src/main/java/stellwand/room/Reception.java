package stellwand.room;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.floor.Ending;
import stellwand.journal.Outcome;
import stellwand.people.Code;
import stellwand.people.Guesses;
import stellwand.people.Guesses.Guess;
import stellwand.people.Joined;
import stellwand.people.Limit;
import stellwand.people.Participants;
import stellwand.people.Session;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Entrance;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Lets people in: from the code on the wall to a participant of the workshop. */
@Component
class Reception {
    /** A large hall at once, and then as fast as people can walk in. */
    static final int AT_ONCE = 2000;

    private static final Duration NEXT_ONE = Duration.ofMillis(200);
    private static final int WORKSHOPS = 1000;

    private final Workshops workshops;
    private final Participants participants;
    private final Guesses guesses;
    private final Ending ending;
    private final Limit newcomers;

    Reception(
            Workshops workshops,
            Participants participants,
            Guesses guesses,
            Ending ending,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.guesses = guesses;
        this.ending = ending;
        this.newcomers = new Limit(clock, AT_ONCE, NEXT_ONE, WORKSHOPS);
    }

    /**
     * Where the code leads, whether or not one may come in.
     *
     * @throws RefusedException when it leads nowhere, or after too many tries
     */
    Entrance find(String typed, @Nullable Session visitor) {
        var code = Code.parseJoinCode(typed).orElseGet(typed::strip);
        var who = visitor == null ? null : visitor.id();
        return switch (guesses.guess(who, code, () -> workshops.lookUp(code))) {
            case Guess.Right(var entrance) -> entrance;
            case Guess.Wrong() -> throw new RefusedException(Refusal.CODE_IS_UNKNOWN);
            case Guess.TooMany() -> throw new RefusedException(Refusal.TOO_MANY_TRIES);
        };
    }

    /**
     * Like {@link #find}, for those who want to come in.
     *
     * @throws RefusedException also when the evening is over, or the door is shut
     */
    Entrance open(String typed, @Nullable Session visitor) {
        var entrance = find(typed, visitor);
        if (isOver(entrance)) throw new RefusedException(Refusal.EVENING_IS_OVER);
        shut(entrance)
                .ifPresent(why -> {
                    throw new RefusedException(why);
                });
        return entrance;
    }

    boolean isOver(Entrance entrance) {
        return ending.isOver(entrance.workshop());
    }

    static Optional<Refusal> shut(Entrance entrance) {
        return switch (entrance.standing()) {
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(Refusal.JOINING_IS_CLOSED);
            case EXPIRED -> Optional.of(Refusal.JOINING_HAS_ENDED);
        };
    }

    /**
     * @param joinId made by the phone: the same again is the same person
     * @throws RefusedException when the door has shut meanwhile, or while too many come at once
     */
    Joined join(
            UUID joinId, WorkshopId workshop, Language language, @Nullable String cookieHeader) {
        if (!newcomers.take(workshop.id().toString())) {
            throw new RefusedException(Refusal.TOO_MANY_NEWCOMERS);
        }
        var joined = participants.join(joinId, workshop.id(), language.tag(), cookieHeader);
        var who = joined.participant().id();
        // One joins once, so one's own id names the command; the join id is a secret.
        return switch (workshops.join(who, who, workshop)) {
            case Outcome.Done _ -> joined;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
