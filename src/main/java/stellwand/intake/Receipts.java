package stellwand.intake;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.IdeaId;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.fetch.AnswersTo;
import stellwand.people.Limit;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Confirmations;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PrivacyNote;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;
import stellwand.web.Language;

/**
 * What we send back when an idea has come. Until somebody follows the link in it, nothing else goes
 * to that address.
 */
@Component
class Receipts {
    /** Who sends more gets receipts no more that day: two robots must not write for ever. */
    private static final int MOST_A_DAY = 10;

    private static final int ADDRESSES = 20_000;
    private static final Duration OF_USE_FOR = Duration.ofDays(30);

    private static final Words ARRIVED = new Words("intake.mail.subject", "intake.mail.body");
    private static final Words JOINED =
            new Words("intake.joined.mail.subject", "intake.joined.mail.body");

    private final Contacts contacts;
    private final Confirmations confirmations;
    private final TextReceipts texts;
    private final FilesLeftOut filesLeftOut;
    private final Mailbox mailbox;
    private final MessageSource messages;
    private final AnswersTo answers;
    private final Clock clock;
    private final URI home;
    private final Limit corrections;

    Receipts(
            Contacts contacts,
            Confirmations confirmations,
            TextReceipts texts,
            FilesLeftOut filesLeftOut,
            Mailbox mailbox,
            MessageSource messages,
            AnswersTo answers,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.contacts = contacts;
        this.confirmations = confirmations;
        this.texts = texts;
        this.filesLeftOut = filesLeftOut;
        this.mailbox = mailbox;
        this.messages = messages;
        this.answers = answers;
        this.clock = clock;
        this.home = home;
        this.corrections =
                new Limit(clock, MOST_A_DAY, Duration.ofDays(1).dividedBy(MOST_A_DAY), ADDRESSES);
    }

    /** Keys of messages. */
    private record Words(String subject, String body) {}

    /** Once for each idea, however often it is asked for. */
    @Transactional
    void send(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, Language language) {
        if (contacts.keep(idea.id(), contributor, way, language.tag())) {
            greet(ARRIVED, idea, contributor, code, way, language);
        }
    }

    /** To whoever joined an idea that was there. */
    @Transactional
    void sendJoined(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, Language language) {
        if (contacts.keep(idea.id(), contributor, way, language.tag())) {
            greet(JOINED, idea, contributor, code, way, language);
        }
    }

    /** Another way than before gets a receipt of its own. */
    @Transactional
    void correct(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, Language language) {
        if (!contacts.change(idea.id(), contributor, way, language.tag())) return;
        if (way instanceof ByMail(var to) && !corrections.take(to.address())) return;
        greet(ARRIVED, idea, contributor, code, way, language);
    }

    private void greet(
            Words words,
            IdeaId idea,
            UUID contributor,
            ReplyCode code,
            WayBack way,
            Language language) {
        switch (way) {
            case ByMail(var to) -> write(words, idea, contributor, code, to, language);
            case ByText(var number) -> texts.queue(idea, contributor, number);
            case WayBack.ByCall _,
                    WayBack.ByLetter _,
                    WayBack.AtTheCounter _,
                    WayBack.ThroughOrganisation _ -> {}
        }
    }

    private void write(
            Words words,
            IdeaId idea,
            UUID contributor,
            ReplyCode code,
            MailAddress to,
            Language language) {
        if (contacts.addedToday(to) > MOST_A_DAY) return;
        var confirmation = confirmations.ask(idea.id(), contributor).text();
        var left = filesLeftOut.paragraph(idea, contributor, language);
        var letter = mailbox.post(letter(words, code, left, confirmation, to, language));
        contacts.wroteTo(idea.id(), contributor, idea.id(), letter);
    }

    private Letter letter(
            Words words,
            ReplyCode code,
            String leftOut,
            String confirmation,
            MailAddress to,
            Language language) {
        var own = new Object[] {code.toString(), link("/ideas/own/" + code.letters())};
        var confirm = new Object[] {link("/ideas/mail/" + confirmation)};
        return new Letter(
                        to.address(),
                        say(words.subject(), language),
                        say(words.body(), language, own)
                                + leftOut
                                + "\n\n"
                                + say("intake.mail.confirm", language, confirm)
                                + notes(language),
                        language.tag(),
                        clock.instant().plus(OF_USE_FOR))
                .about(answers.address(), home.resolve("/ideas/own/" + code.letters() + "/data"));
    }

    /** Whoever wrote a mail has not read them yet. */
    private String notes(Language language) {
        return PrivacyNote.current().stream()
                .map(it -> "\n\n" + say(it.messageKey(), language))
                .collect(joining());
    }

    private String link(String path) {
        return home.resolve(path).toString();
    }

    private String say(String key, Language language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
