package stellwand.review.echo;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.FollowUps;
import stellwand.idea.IdeaId;
import stellwand.idea.Voice;
import stellwand.idea.Voices;
import stellwand.idea.Voices.Heard;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.review.echo.EchoCommand.AskFollowUp;
import stellwand.review.echo.EchoCommand.GiveVoice;
import stellwand.review.echo.EchoCommand.ReplyToFollowUp;
import stellwand.workshop.Wording;

/**
 * The door to what contributors say of the answer. Every wish carries the id that its sender made;
 * the same id again gets the first answer.
 */
@Component
public class Echoes {
    private final Journal journal;
    private final Voices voices;
    private final FollowUps followUps;
    private final Deadlines deadlines;
    private final Clock clock;

    Echoes(Journal journal, Voices voices, FollowUps followUps, Deadlines deadlines, Clock clock) {
        this.journal = journal;
        this.voices = voices;
        this.followUps = followUps;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Whether the answer answers their idea.
     *
     * @param answer that they have read: of another one they have said nothing
     * @param comment for staff alone; blank: none
     */
    public Outcome give(
            UUID command,
            UUID contributor,
            IdeaId idea,
            ContentId answer,
            @Nullable Voice voice,
            String language,
            String comment) {
        return submit(
                command,
                contributor,
                idea,
                new GiveVoice(
                        contributor,
                        answer,
                        holds(idea, contributor),
                        voice,
                        Text.clean(comment).isEmpty()
                                ? null
                                : written(command, "comment", language, comment),
                        clock.instant()));
    }

    /** Something about the answer that they still want to know. */
    public Outcome ask(
            UUID command, UUID contributor, IdeaId idea, String language, String question) {
        return submit(
                command,
                contributor,
                idea,
                new AskFollowUp(
                        contributor,
                        holds(idea, contributor),
                        written(command, "question", language, question),
                        deadlines.ofCoordination(idea),
                        clock.instant()));
    }

    /**
     * @param answered the idea with the answer
     */
    Outcome reply(
            UUID command,
            UUID actor,
            IdeaId answered,
            ContentId question,
            String language,
            String reply) {
        var idea = followUps.whose(answered, question);
        if (idea.isEmpty()) return new Outcome.Refused(Refusal.QUESTION_IS_UNKNOWN);
        var written = written(command, "reply", language, reply);
        return submit(
                command,
                actor,
                idea.get(),
                new ReplyToFollowUp(question, written, actor, clock.instant()));
    }

    private @Nullable ContentId holds(IdeaId idea, UUID contributor) {
        return voices.heard(idea, contributor).map(Heard::answer).orElse(null);
    }

    private Outcome submit(UUID command, UUID actor, IdeaId idea, EchoCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states -> EchoRules.decide(states.of(EchoState.FOLD), wish));
    }

    private static Written written(UUID command, String name, String language, String words) {
        return Wording.written(command, "echo/" + name, language, words);
    }
}
