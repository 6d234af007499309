package stellwand.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.IdeaId;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.people.Contacts;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.web.Language;

/** What we write back when an idea has come. Nothing else is sent to an address. */
@Component
class Receipts {
    /** Who sends more gets receipts no more that day: two robots must not write for ever. */
    private static final int MOST_A_DAY = 10;

    private static final Duration OF_USE_FOR = Duration.ofDays(30);

    private static final Words ARRIVED = new Words("intake.mail.subject", "intake.mail.body");
    private static final Words JOINED =
            new Words("intake.joined.mail.subject", "intake.joined.mail.body");

    private final Contacts contacts;
    private final Mailbox mailbox;
    private final MessageSource messages;
    private final Clock clock;
    private final URI home;

    Receipts(
            Contacts contacts,
            Mailbox mailbox,
            MessageSource messages,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.contacts = contacts;
        this.mailbox = mailbox;
        this.messages = messages;
        this.clock = clock;
        this.home = home;
    }

    /** Keys of messages. */
    private record Words(String subject, String body) {}

    /** Once for each idea, however often it is asked for. */
    @Transactional
    void send(IdeaId idea, UUID contributor, ReplyCode code, MailAddress to, Locale locale) {
        send(ARRIVED, idea, contributor, code, to, locale);
    }

    /** To whoever joined an idea that was there. */
    @Transactional
    void sendJoined(IdeaId idea, UUID contributor, ReplyCode code, MailAddress to, Locale locale) {
        send(JOINED, idea, contributor, code, to, locale);
    }

    private void send(
            Words words,
            IdeaId idea,
            UUID contributor,
            ReplyCode code,
            MailAddress to,
            Locale locale) {
        var language = Language.of(locale);
        if (!contacts.keep(idea.id(), contributor, to, language.tag())) return;
        if (contacts.addedToday(to) > MOST_A_DAY) return;
        var letter = mailbox.post(letter(words, code, to, language));
        contacts.wroteTo(idea.id(), contributor, letter);
    }

    private Letter letter(Words words, ReplyCode code, MailAddress to, Language language) {
        var link = home.resolve("/ideas/own/" + code.letters());
        var fill = new Object[] {code.toString(), link.toString()};
        return new Letter(
                to.address(),
                messages.getMessage(words.subject(), null, language.locale()),
                messages.getMessage(words.body(), fill, language.locale()),
                language.tag(),
                clock.instant().plus(OF_USE_FOR));
    }
}
