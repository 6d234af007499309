package stellwand.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.language.LetterLanguage;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.fetch.AnswersTo;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.PartingTexts;
import stellwand.people.contacts.PartingTexts.Parting;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;

/** What we write about how somebody is reached: the link that shows it, and that it was changed. */
@Component
class ReachLetters {
    private static final Duration OF_USE_FOR = Duration.ofDays(30);

    private static final Words PROOF =
            new Words("intake.proof.mail.subject", "intake.proof.mail.body");
    private static final Words PARTING =
            new Words("intake.parting.mail.subject", "intake.parting.mail.body");

    private final Mailbox mailbox;
    private final Correspondence correspondence;
    private final PartingTexts partings;
    private final TextReceipts texts;
    private final OwnLinks links;
    private final AnswersTo answers;
    private final MessageSource messages;
    private final Clock clock;

    ReachLetters(
            Mailbox mailbox,
            Correspondence correspondence,
            PartingTexts partings,
            TextReceipts texts,
            OwnLinks links,
            AnswersTo answers,
            MessageSource messages,
            Clock clock) {
        this.mailbox = mailbox;
        this.correspondence = correspondence;
        this.partings = partings;
        this.texts = texts;
        this.links = links;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keys of messages. */
    private record Words(String subject, String body) {}

    /** The link that shows all that we have of them. */
    void showAll(ReplyCode code, Contact contact, MailAddress to) {
        var scope = contact.scope();
        var who = contact.contributor();
        var link = links.data(code, scope, who, contact.way());
        var letter = mailbox.post(letter(PROOF, code, contact, to, link));
        correspondence.wroteTo(scope, who, scope, letter);
    }

    /**
     * Somebody else may have done it: they can object. Where nothing ever arrived that we know of,
     * nobody is told.
     *
     * @param before where they were reached; another contact is in its place already
     */
    void part(ReplyCode code, Contact before) {
        switch (before.way()) {
            case ByMail(var to) when before.confirmed() -> {
                var letter = mailbox.post(letter(PARTING, code, before, to));
                correspondence.parted(before.scope(), before.contributor(), letter);
            }
            case ByText(var to) when before.sent() && texts.mayGoTo(to) ->
                    partings.add(
                            new Parting(
                                    before.scope(),
                                    before.contributor(),
                                    to.digits(),
                                    before.language()));
            default -> {} // nobody was reached there by a machine
        }
    }

    private Letter letter(
            Words key, ReplyCode code, Contact contact, MailAddress to, Object... words) {
        var language = LetterLanguage.of(contact.language());
        return new Letter(
                        to.address(),
                        say(key.subject(), language),
                        say(key.body(), language, words),
                        language.tag(),
                        clock.instant().plus(OF_USE_FOR))
                .about(answers.address(), links.stop(code));
    }

    private String say(String key, LetterLanguage language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
