package stellwand.review.echo;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;
import static stellwand.review.echo.Refusal.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.EchoEvent;
import stellwand.idea.EchoEvent.FollowUpAsked;
import stellwand.idea.EchoEvent.FollowUpReplied;
import stellwand.idea.EchoEvent.VoiceGiven;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.review.echo.EchoCommand.AskFollowUp;
import stellwand.review.echo.EchoCommand.GiveVoice;
import stellwand.review.echo.EchoCommand.ReplyToFollowUp;
import stellwand.review.echo.EchoState.Place;

/** What may be said once an idea is answered. */
final class EchoRules {

    /** In characters as people count: of a comment and of a question. */
    static final int TEXT_LIMIT = 1000;

    static final int REPLY_LIMIT = 4000;

    /** Whoever has more to ask waits for the reply, or puts it into one. */
    static final int MOST_WAITING = 1;

    private EchoRules() {}

    static Decision<EchoEvent, Refusal> decide(EchoState echo, EchoCommand command) {
        return switch (command) {
            case GiveVoice it -> give(echo, it);
            case AskFollowUp it -> ask(echo, it);
            case ReplyToFollowUp it -> reply(echo, it);
        };
    }

    private static Decision<EchoEvent, Refusal> give(EchoState echo, GiveVoice it) {
        var unable = unable(echo, it.contributor(), it.holds());
        if (unable.isPresent()) return refuse(unable.get());
        if (!it.answer().equals(it.holds())) return refuse(ANSWER_IS_ANOTHER);
        var voice = it.voice();
        if (voice == null) return refuse(VOICE_IS_MISSING);
        var comment = it.comment();
        if (exceeds(comment, TEXT_LIMIT)) return refuse(TEXT_IS_TOO_LONG);
        var given =
                new VoiceGiven(
                        it.contributor(),
                        it.answer(),
                        voice,
                        comment == null ? "und" : comment.language(),
                        comment == null ? null : comment.id(),
                        it.at());
        var before = echo.voices().get(Place.of(given));
        if (before == null) return accept(given);
        if (comment == null && before.comment() == null && before.voice() == voice) {
            return accept(List.of());
        }
        return acceptAndErase(given, before.written());
    }

    private static Optional<Refusal> unable(
            EchoState echo, UUID contributor, @Nullable ContentId holds) {
        if (!echo.contributors().contains(contributor)) return Optional.of(NOT_YOUR_IDEA);
        return holds == null ? Optional.of(NOT_ANSWERED_YET) : Optional.empty();
    }

    private static boolean exceeds(@Nullable Written text, int limit) {
        return text != null && Text.length(text.text()) > limit;
    }

    private static Decision<EchoEvent, Refusal> ask(EchoState echo, AskFollowUp it) {
        var unable = unable(echo, it.contributor(), it.holds());
        if (unable.isPresent()) return refuse(unable.get());
        var question = it.question();
        if (question.text().isEmpty()) return refuse(QUESTION_IS_MISSING);
        if (exceeds(question, TEXT_LIMIT)) return refuse(TEXT_IS_TOO_LONG);
        if (echo.waitingOf(it.contributor()) >= MOST_WAITING) return refuse(QUESTION_WAITS);
        return accept(
                new FollowUpAsked(
                        it.contributor(), question.id(), question.language(), it.due(), it.at()));
    }

    private static Decision<EchoEvent, Refusal> reply(EchoState echo, ReplyToFollowUp it) {
        if (echo.replied().contains(it.question())) return refuse(REPLIED_ALREADY);
        var asked = echo.waiting().get(it.question());
        if (asked == null) return refuse(QUESTION_IS_UNKNOWN);
        var reply = it.reply();
        if (reply.text().isEmpty()) return refuse(REPLY_IS_MISSING);
        if (exceeds(reply, REPLY_LIMIT)) return refuse(TEXT_IS_TOO_LONG);
        return accept(
                new FollowUpReplied(
                        asked.contributor(),
                        it.question(),
                        reply.id(),
                        reply.language(),
                        it.by(),
                        it.at()));
    }
}
