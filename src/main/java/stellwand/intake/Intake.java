package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaId;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.PrivacyNote.Version;
import stellwand.people.contacts.PrivacyNotes;
import stellwand.people.contacts.WayBack;
import stellwand.web.Language;

/** The one way in, however an idea comes: the same number, the same code, the same receipt. */
@Component
class Intake {
    private final Ideas ideas;
    private final Receipts receipts;
    private final PrivacyNotes shown;

    Intake(Ideas ideas, Receipts receipts, PrivacyNotes shown) {
        this.ideas = ideas;
        this.receipts = receipts;
        this.shown = shown;
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

    /** What its contributor read about data when giving it. */
    void shown(IdeaId idea, List<Version> notes, Language language) {
        shown(new Contribution(idea, contributor(idea), true), notes, language);
    }

    void shown(Contribution own, List<Version> notes, Language language) {
        notes.forEach(
                note -> shown.shown(own.idea().id(), own.contributor(), note, language.tag()));
    }

    /** The contributor hears back, first of all with a receipt. */
    void answers(IdeaId idea, ReplyCode code, WayBack way, Language language) {
        receipts.send(idea, contributor(idea), code, way, language);
    }

    /** An opaque id, another one for each idea, so that nothing joins them. */
    static UUID contributor(IdeaId idea) {
        return UUID.nameUUIDFromBytes(("contributor/" + idea.id()).getBytes(UTF_8));
    }
}
