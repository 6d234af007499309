package stellwand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.language.LetterLanguage;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.OurLetters;
import stellwand.mailbox.fetch.Fate;
import stellwand.mailbox.fetch.Receiver;
import stellwand.mailbox.fetch.SealedMail;
import stellwand.mailbox.incoming.Incoming;
import stellwand.mailbox.incoming.MayAnswer;
import stellwand.mailbox.incoming.MayAnswer.Robot;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.PrivacyNote;
import stellwand.people.contacts.WayBack;
import stellwand.workshop.WorkshopId;

/** A mail becomes one idea, and who wrote it gets a receipt; a reply lands on its idea. */
@Component
class MailIn implements Receiver {
    private static final Pattern REPLY = Pattern.compile("(?i)^((re|aw|fwd?|wg)\\s*:\\s*)+");

    /** The idea, or who wrote, is not there any more: their words are not kept either. */
    private static final Set<Reason> GONE =
            Set.of(stellwand.idea.Refusal.IDEA_IS_UNKNOWN, stellwand.idea.Refusal.WORDS_ARE_OTHERS);

    private final Ideas ideas;
    private final Correspondence correspondence;
    private final Intake intake;
    private final MailFiles files;
    private final Mailbox mailbox;
    private final OurLetters sent;
    private final SealedMail sealed;

    MailIn(
            Ideas ideas,
            Correspondence correspondence,
            Intake intake,
            MailFiles files,
            Mailbox mailbox,
            OurLetters sent,
            SealedMail sealed) {
        this.ideas = ideas;
        this.correspondence = correspondence;
        this.intake = intake;
        this.files = files;
        this.mailbox = mailbox;
        this.sent = sent;
        this.sealed = sealed;
    }

    @Override
    public Fate take(Arrived mail) {
        var message = mail.message();
        return switch (message.mayAnswer()) {
            case MayAnswer.Yes() -> takeFromAPerson(mail, message, true);
            case MayAnswer.No(var robot) -> {
                boolean looksLikeAPerson = mail.released() && isOnlyAGuess(robot);
                yield mail.released() || mayBeAPerson(robot)
                        ? takeFromAPerson(mail, message, looksLikeAPerson)
                        : dropped(robot);
            }
            case MayAnswer.Bounced(var bounce) -> {
                letterOf(message, bounce.messageId())
                        .ifPresent(letter -> correspondence.bounced(letter, bounce.status()));
                yield Fate.BOUNCE;
            }
        };
    }

    private static Fate dropped(Robot robot) {
        return switch (robot) {
            case OURSELVES -> Fate.OURSELVES;
            case DELIVERY_REPORT -> Fate.REPORT;
            case OUT_OF_OFFICE -> Fate.ABSENCE;
            case CALENDAR_REPLY -> Fate.INVITATION;
            case AUTOMATIC,
                    MAILING_LIST,
                    MAYBE_AUTOMATIC,
                    NO_REPLY,
                    NO_SENDER,
                    FROM_OUR_ADDRESS,
                    NOT_TO_US ->
                    Fate.ROBOT;
        };
    }

    /** The address to which it went says more surely which one than the text of a mail server. */
    private Optional<String> letterOf(Incoming.Message bounce, @Nullable String named) {
        return answered(bounce).or(() -> Optional.ofNullable(named));
    }

    private Optional<String> answered(Incoming.Message message) {
        var to = message.to();
        return to == null ? Optional.empty() : mailbox.answered(to.detail());
    }

    /** They get no answer, but what they say is not lost. */
    private static boolean mayBeAPerson(Robot robot) {
        return switch (robot) {
            case MAYBE_AUTOMATIC, NO_REPLY, NO_SENDER, FROM_OUR_ADDRESS, NOT_TO_US -> true;
            case OURSELVES,
                    DELIVERY_REPORT,
                    OUT_OF_OFFICE,
                    AUTOMATIC,
                    CALENDAR_REPLY,
                    MAILING_LIST ->
                    false;
        };
    }

    /** Whoever released it has seen that a person wrote it, and a person waits for an answer. */
    private static boolean isOnlyAGuess(Robot robot) {
        return robot == Robot.MAYBE_AUTOMATIC;
    }

    private Fate takeFromAPerson(Arrived mail, Incoming.Message message, boolean mayAnswer) {
        var answered = correspondence.byLetters(letters(message));
        if (answered.isPresent()) {
            note(mail.id(), answered.get(), message);
            return Fate.REPLY;
        }
        receive(mail, message, mayAnswer);
        return Fate.IDEA;
    }

    private List<String> letters(Incoming.Message message) {
        var all = new ArrayList<>(message.conversation().inReplyTo());
        all.addAll(message.conversation().references());
        answered(message).ifPresent(all::add);
        return all;
    }

    private void note(UUID mail, Correspondence.Correspondent from, Incoming.Message message) {
        var idea = new IdeaId(from.about());
        sealed.belongsTo(mail, idea.id(), from.contributor());
        sender(message).ifPresent(it -> correspondence.answered(from, it));
        if (!message.reply().words().isBlank()) write(mail, from, idea, message.reply());
        files.keep(mail, idea, from.contributor(), message, false);
    }

    private void write(
            UUID mail, Correspondence.Correspondent from, IdeaId idea, Incoming.Said said) {
        var outcome = ideas.write(mail, from.contributor(), idea, language(said), said.words());
        if (outcome instanceof Outcome.Refused(var reason) && !GONE.contains(reason)) {
            throw new IllegalStateException("A reply was refused: " + reason);
        }
    }

    private void receive(Arrived mail, Incoming.Message message, boolean mayAnswer) {
        var idea = new IdeaId(mail.id());
        var said = answersUs(message) ? message.reply() : message.said();
        var whole = words(message, said);
        var words = Ideas.cut(whole, WayIn.MAIL);
        var text = new Ideas.Text(IdeaKind.IDEA, language(said), words);
        switch (intake.take(idea, Source.mail(workshop(mail.workshop())), text)) {
            case Taken(var code) -> {
                sealed.belongsTo(mail.id(), idea.id(), Intake.contributor(idea));
                boolean isShortened = said.isShortened() || !words.equals(whole);
                files.keep(mail.id(), idea, Intake.contributor(idea), message, isShortened);
                var to = mayAnswer ? answerTo(message) : Optional.<MailAddress>empty();
                to.map(WayBack.ByMail::new)
                        .ifPresent(way -> answer(idea, code, way, said, message));
            }
            case Not(var reason) ->
                    throw new IllegalStateException("A mail was refused: " + reason);
        }
    }

    /** Also a letter about which we forgot whose it was: then its quotes are our own words. */
    private boolean answersUs(Incoming.Message message) {
        return answered(message).isPresent() || sent.hasAny(letters(message));
    }

    /** The receipt says what others read beside the form. */
    private void answer(
            IdeaId idea,
            ReplyCode code,
            WayBack way,
            Incoming.Said said,
            Incoming.Message message) {
        var spoken = LetterLanguage.of(said.language()).tag();
        intake.answersMail(idea, code, way, spoken, message.conversation().messageId());
        intake.shown(idea, PrivacyNote.current(), spoken);
    }

    private static @Nullable WorkshopId workshop(@Nullable UUID workshop) {
        return workshop == null ? null : new WorkshopId(workshop);
    }

    private static Optional<MailAddress> sender(Incoming.Message message) {
        var sender = message.sender();
        return sender == null ? Optional.empty() : MailAddress.parse(sender.address());
    }

    private static Optional<MailAddress> answerTo(Incoming.Message message) {
        var sender = message.sender();
        return sender == null ? Optional.empty() : MailAddress.parse(sender.answerTo());
    }

    /** Undetermined (BCP 47) where nobody could say. */
    private static String language(Incoming.Said said) {
        return Objects.requireNonNullElse(said.language(), "und");
    }

    /** The subject often says what it is about, and sometimes everything; none, a photo does. */
    private static String words(Incoming.Message message, Incoming.Said said) {
        var subject = REPLY.matcher(message.subject().strip()).replaceFirst("");
        return (subject + "\n\n" + said.words()).strip();
    }
}
