package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaId;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PrivacyNote.Version;
import stellwand.people.contacts.PrivacyNotes;
import stellwand.people.contacts.WayBack;

/** The one way in, however an idea comes: the same number, the same code, the same receipt. */
@Component
class Intake {
    private final Ideas ideas;
    private final Receipts receipts;
    private final PrivacyNotes shown;
    private final Contacts contacts;

    Intake(Ideas ideas, Receipts receipts, PrivacyNotes shown, Contacts contacts) {
        this.ideas = ideas;
        this.receipts = receipts;
        this.shown = shown;
        this.contacts = contacts;
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
    void shown(IdeaId idea, List<Version> notes, String language) {
        shown(new Contribution(idea, contributor(idea), true), notes, language);
    }

    void shown(Contribution own, List<Version> notes, String language) {
        notes.forEach(note -> shown.shown(own.idea().id(), own.contributor(), note, language));
    }

    /**
     * The contributor hears back, first of all with a receipt.
     *
     * @param spoken a language, also one that we do not write
     */
    void answers(IdeaId idea, ReplyCode code, WayBack way, String spoken) {
        receipts.send(idea, contributor(idea), code, way, spoken, null);
    }

    /**
     * Whoever wrote a mail finds the receipt beside it.
     *
     * @param mail its Message-ID
     */
    void answersMail(
            IdeaId idea, ReplyCode code, WayBack way, String spoken, @Nullable String mail) {
        receipts.send(idea, contributor(idea), code, way, spoken, mail);
    }

    /**
     * "Mine is the same": with a code of one's own.
     *
     * @param wish its id: once more it is the same contributor
     * @param words how the contributor puts it, or blank
     */
    Answer join(UUID wish, IdeaId idea, Line words) {
        var who = joining(wish, idea);
        return switch (ideas.join(wish, who, idea, words.language(), words.text())) {
            case Outcome.Done _ -> new Answer.Taken(joined(wish, idea));
            case Outcome.Refused(var reason) -> new Answer.Not(reason);
        };
    }

    /** The code of whoever joined with this wish. */
    ReplyCode joined(UUID wish, IdeaId idea) {
        return ideas.replyCode(idea, Source.of(WayIn.FORM), joining(wish, idea));
    }

    /** What whoever joined read about data. */
    void joinedShown(UUID wish, IdeaId idea, List<Version> notes, String language) {
        shown(new Contribution(idea, joining(wish, idea), false), notes, language);
    }

    /** Whoever joined hears back. */
    void joinedAnswers(UUID wish, IdeaId idea, ReplyCode code, WayBack way, String spoken) {
        receipts.sendJoined(idea, joining(wish, idea), code, way, spoken);
    }

    /**
     * Instead of what has just arrived: joins another idea with the same words, and takes the own
     * one back. In this order, so that nothing is lost when it ends in between. How they hear back
     * goes along, and what they read about data.
     *
     * @param own the code of the one that arrived
     */
    Answer joinInstead(UUID wish, ReplyCode own, IdeaId arrived, IdeaId idea, Line words) {
        var answer = join(wish, idea, words);
        if (answer instanceof Answer.Taken(var code)) {
            shown.copy(arrived.id(), contributor(arrived), idea.id(), joining(wish, idea));
            contacts.of(arrived.id(), contributor(arrived))
                    .ifPresent(it -> joinedAnswers(wish, idea, code, it.way(), it.language()));
            ideas.erase(own, wish, idea);
        }
        return answer;
    }

    /**
     * The idea of a form. Whoever knows the wish gets its code once more, and an idea's id is
     * public: so no way leads from the one to the other.
     */
    static IdeaId sentWith(UUID wish) {
        return new IdeaId(UUID.nameUUIDFromBytes(("form/" + wish).getBytes(UTF_8)));
    }

    /** Who joined with this wish. */
    static UUID joining(UUID wish, IdeaId idea) {
        return UUID.nameUUIDFromBytes("joining/%s/%s".formatted(idea.id(), wish).getBytes(UTF_8));
    }

    /** An opaque id, another one for each idea, so that nothing joins them. */
    static UUID contributor(IdeaId idea) {
        return UUID.nameUUIDFromBytes(("contributor/" + idea.id()).getBytes(UTF_8));
    }
}
