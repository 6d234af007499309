package stellwand.board;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import stellwand.journal.Outcome;
import stellwand.web.RefusedException;

/** What people are told about their wishes: done, or why not and when to try again. */
@Component
class Answers {
    private final Pace pace;

    Answers(Pace pace) {
        this.pace = pace;
    }

    /**
     * @param seq where the journal stood when it was done
     */
    record Changed(long seq) {}

    Changed changed(Outcome outcome, HttpServletResponse response) {
        return new Changed(done(outcome, response).seq());
    }

    Outcome.Done done(Outcome outcome, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var reason) -> {
                if (reason == Refusal.TOO_MANY_CARDS_AT_ONCE) {
                    response.setHeader(
                            HttpHeaders.RETRY_AFTER, Long.toString(pace.pauseInSeconds()));
                }
                throw new RefusedException(reason);
            }
        };
    }
}
