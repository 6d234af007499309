package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.people.Guesses.Guess;
import stellwand.web.RefusedException;

/**
 * People in the room. Nothing is known of them but a language: no name, no address, not what they
 * are here as. Their contributions rest on a public task, not on consent, so taking part needs
 * none.
 */
@Component
public class Participants {
    /** For so long a personal code leads to another phone, if it is not forgotten before. */
    private static final Duration CODES_LAST = Duration.ofDays(30);

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
        boolean isNew = table.add(secret, workshop, language, now, now.plus(CODES_LAST));
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

    /** To show it again to its owner; empty once they are forgotten. */
    public Optional<String> personalCode(Participant participant) {
        return table.byId(participant.id()).map(ParticipantTable.Row::personalCode);
    }

    /** Of which we know somebody who was there. */
    public List<UUID> evenings() {
        return table.evenings();
    }

    /** Of these the ones that nobody has joined since. */
    public List<UUID> eveningsBefore(Instant before) {
        return table.eveningsBefore(before);
    }

    /**
     * Nobody is known any more who was at this evening: no personal code, no language, no browser.
     *
     * @return how many went
     */
    @Transactional
    public int forget(UUID workshop) {
        sessions.forgetParticipants(workshop);
        return table.forget(workshop);
    }
}
