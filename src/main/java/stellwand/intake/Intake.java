package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;

/** The one way in, however an idea comes: the same number, the same code, the same receipt. */
@Component
class Intake {
    private final Ideas ideas;
    private final Receipts receipts;

    Intake(Ideas ideas, Receipts receipts) {
        this.ideas = ideas;
        this.receipts = receipts;
    }

    /** What became of it. */
    sealed interface Answer {
        record Taken(ReplyCode code) implements Answer {}

        record Not(Reason reason) implements Answer {}
    }

    /** From a contributor's own hand. */
    Answer take(IdeaId idea, Source source, Ideas.Text text) {
        return take(idea, contributor(idea), source, text);
    }

    /**
     * @param actor who took it down
     */
    Answer take(IdeaId idea, UUID actor, Source source, Ideas.Text text) {
        var contributor = contributor(idea);
        return switch (ideas.receive(idea, contributor, actor, source, text)) {
            case Outcome.Done _ -> new Answer.Taken(ideas.replyCode(idea, source, contributor));
            case Outcome.Refused(var reason) -> new Answer.Not(reason);
        };
    }

    /**
     * @param to null: nobody wants one
     */
    void receipt(IdeaId idea, ReplyCode code, @Nullable MailAddress to, Locale locale) {
        if (to != null) receipts.send(idea, contributor(idea), code, to, locale);
    }

    /** An opaque id, another one for each idea, so that nothing joins them. */
    static UUID contributor(IdeaId idea) {
        return UUID.nameUUIDFromBytes(("contributor/" + idea.id()).getBytes(UTF_8));
    }
}
