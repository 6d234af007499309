package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.people.Guesses.Guess;
import stellwand.web.RefusedException;

/**
 * People in the room. Nothing is known of them but a language: no name, no address, not what they
 * are here as. Their contributions rest on a public task, not on consent, so taking part needs
 * none.
 */
@Component
public class Participants {
    /** Until the workshop says when participation ends. */
    private static final Duration AT_FIRST = Duration.ofDays(30);

    private final ParticipantTable table;
    private final Sessions sessions;
    private final Guesses guesses;
    private final Clock clock;

    Participants(ParticipantTable table, Sessions sessions, Guesses guesses, Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.guesses = guesses;
        this.clock = clock;
    }

    /**
     * The same join id again, also from another browser after a crash, is the same person. So the
     * join id is a secret of the phone that made it; we keep its hash, and everybody else knows the
     * participant by another id.
     *
     * @param joinId made by the client
     * @param cookieHeader of the request
     */
    public Joined join(UUID joinId, UUID workshop, String language, @Nullable String cookieHeader) {
        var secret = new Token(joinId.toString());
        var now = clock.instant();
        boolean isNew = table.add(secret, workshop, language, now, now.plus(AT_FIRST));
        return enter(table.byJoinId(secret, workshop), !isNew, cookieHeader);
    }

    /**
     * Another phone, the same person. A wrong code, one of an evening that is over, and one that
     * never was are all the same answer.
     *
     * @throws RefusedException when the code is wrong, or after too many tries
     */
    public Joined resume(String typedCode, @Nullable String cookieHeader) {
        var visitor = sessions.find(cookieHeader).map(Session::id).orElse(null);
        return switch (guesses.guess(visitor, typedCode, () -> byPersonalCode(typedCode))) {
            case Guess.Right(var row) -> enter(row, true, cookieHeader);
            case Guess.Wrong() -> throw new RefusedException(Refusal.CODE_IS_WRONG);
            case Guess.TooMany() -> throw new RefusedException(Refusal.TOO_MANY_TRIES);
        };
    }

    private Optional<ParticipantTable.Row> byPersonalCode(String typed) {
        return Code.parse(typed).flatMap(code -> table.byPersonalCode(code, clock.instant()));
    }

    private Joined enter(ParticipantTable.Row row, boolean again, @Nullable String cookieHeader) {
        var cookie = sessions.admit(cookieHeader, new Identity.OfParticipant(row.participant()));
        return new Joined(row.participant(), row.personalCode(), again, cookie);
    }

    /** To show it again to its owner. */
    public String personalCode(Participant participant) {
        return table.byId(participant.id()).personalCode();
    }

    /** From then on personal codes of this workshop open nothing. */
    public void endParticipation(UUID workshop, Instant until) {
        table.endParticipation(workshop, until);
    }
}
