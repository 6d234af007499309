package stellwand.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.people.Guesses.Guess;
import stellwand.web.RefusedException;

/**
 * Table hosts who type what stands beside the picture of their table's link. Nine letters: no other
 * code of the house has so many, and 40 bits of them are chance (the ninth letter checks). At the
 * twenty wrong tries a second that {@link Guesses} lets through, a flood needs decades to hit one
 * of sixty tables.
 */
@Component
public class HostCodes {
    private static final int CHANCE = 8;

    private final LinkTable table;
    private final Sessions sessions;
    private final Guesses guesses;
    private final Clock clock;

    HostCodes(LinkTable table, Sessions sessions, Guesses guesses, Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.guesses = guesses;
        this.clock = clock;
    }

    /**
     * @param setCookie the header to answer with
     * @param target the page of the table
     */
    public record Opened(String setCookie, String target) {}

    static String make(SecureRandom random) {
        return Code.make(random, CHANCE);
    }

    /** As it is stored; empty when it cannot be a table host's code. */
    public static Optional<String> parse(String typed) {
        return Code.parse(typed).filter(code -> code.length() == CHANCE + 1);
    }

    /**
     * @param code as {@link #parse} has read it
     * @throws RefusedException when it leads nowhere, has ended, or after too many tries
     */
    public Opened open(String code, @Nullable String cookieHeader) {
        var visitor = sessions.find(cookieHeader).map(Session::id).orElse(null);
        return switch (guesses.guess(visitor, code, () -> table.byCode(code, clock.instant()))) {
            case Guess.Right(var link) when link.over() ->
                    throw new RefusedException(Refusal.HOST_CODE_IS_OVER);
            case Guess.Right(var link) -> admit(link, cookieHeader);
            case Guess.Wrong() -> throw new RefusedException(Refusal.HOST_CODE_IS_WRONG);
            case Guess.TooMany() -> throw new RefusedException(Refusal.TOO_MANY_TRIES);
        };
    }

    private Opened admit(CodedLink link, @Nullable String cookieHeader) {
        var cookie = sessions.admit(cookieHeader, new Identity.ByLink(link.link(), false));
        return new Opened(cookie, link.target());
    }
}
