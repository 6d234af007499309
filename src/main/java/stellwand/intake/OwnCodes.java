package stellwand.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.Looks;
import stellwand.people.Guesses;
import stellwand.people.Guesses.Guess;
import stellwand.people.ReplyCode;
import stellwand.people.Session;

/** Reads the reply codes of ideas, and stops whoever guesses. */
@Component
class OwnCodes {
    private final Guesses guesses;
    private final Looks looks;

    OwnCodes(Guesses guesses, Looks looks) {
        this.guesses = guesses;
        this.looks = looks;
    }

    ReplyCode read(String typed) {
        return ReplyCode.in(typed)
                .orElseThrow(() -> new UnknownCodeException(notACode(typed), typed));
    }

    private static Refusal notACode(String typed) {
        return ReplyCode.isAsLong(typed) ? Refusal.CODE_IS_MISREAD : Refusal.CODE_IS_INCOMPLETE;
    }

    /**
     * @throws CodeOfCardException when it is right, but of a card that is no idea (yet)
     * @throws UnknownCodeException when it leads nowhere, or after too many tries
     */
    <T> T guessed(ReplyCode code, @Nullable Session visitor, Supplier<Optional<T>> lookUp) {
        var who = visitor == null ? null : visitor.id();
        return switch (guesses.guess(who, code.letters(), () -> lead(code, lookUp))) {
            case Guess.Right(var found) -> found.orElseThrow(() -> new CodeOfCardException(code));
            case Guess.Wrong() ->
                    throw new UnknownCodeException(Refusal.CODE_IS_WRONG, code.toString());
            case Guess.TooMany() ->
                    throw new UnknownCodeException(Refusal.TOO_MANY_TRIES, code.toString());
        };
    }

    /** A card's code is no wrong try, so it does not count: nothing of an idea's, then. */
    private <T> Optional<Optional<T>> lead(ReplyCode code, Supplier<Optional<T>> lookUp) {
        var found = lookUp.get();
        return found.isPresent() || looks.find(code).isPresent()
                ? Optional.of(found)
                : Optional.empty();
    }
}
