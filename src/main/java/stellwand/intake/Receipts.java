package stellwand.intake;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaId;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.fetch.AnswersTo;
import stellwand.people.Limit;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Confirmations;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.Correspondence;
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
    /**
     * Who sends more gets receipts no more that day: two robots must not write for ever. People ask
     * for one on their own page, as often again.
     */
    private static final int MOST_A_DAY = 10;

    private static final int ADDRESSES = 20_000;
    private static final Duration OF_USE_FOR = Duration.ofDays(30);

    private static final Words ARRIVED = new Words("intake.mail.subject", "intake.mail.body");
    private static final Words JOINED =
            new Words("intake.joined.mail.subject", "intake.joined.mail.body");

    private final Contacts contacts;
    private final Correspondence correspondence;
    private final Confirmations confirmations;
    private final TextReceipts texts;
    private final ReachLetters reach;
    private final OwnLinks links;
    private final FilesLeftOut filesLeftOut;
    private final Mailbox mailbox;
    private final MessageSource messages;
    private final AnswersTo answers;
    private final Clock clock;
    private final URI home;
    private final Limit more;

    Receipts(
            Contacts contacts,
            Correspondence correspondence,
            Confirmations confirmations,
            TextReceipts texts,
            ReachLetters reach,
            OwnLinks links,
            FilesLeftOut filesLeftOut,
            Mailbox mailbox,
            MessageSource messages,
            AnswersTo answers,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.contacts = contacts;
        this.correspondence = correspondence;
        this.confirmations = confirmations;
        this.texts = texts;
        this.reach = reach;
        this.links = links;
        this.filesLeftOut = filesLeftOut;
        this.mailbox = mailbox;
        this.messages = messages;
        this.answers = answers;
        this.clock = clock;
        this.home = home;
        this.more =
                new Limit(clock, MOST_A_DAY, Duration.ofDays(1).dividedBy(MOST_A_DAY), ADDRESSES);
    }

    /** Keys of messages. */
    private record Words(String subject, String body) {}

    /**
     * To whom, and of what.
     *
     * @param spoken the language to talk to them in; we write in the nearest of ours
     */
    private record Recipient(IdeaId idea, UUID contributor, ReplyCode code, String spoken) {
        Language language() {
            return Language.of(Locale.forLanguageTag(spoken));
        }
    }

    /** Once for each idea, however often it is asked for. */
    @Transactional
    void send(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, String spoken) {
        keep(ARRIVED, new Recipient(idea, contributor, code, spoken), way);
    }

    /** To whoever joined an idea that was there. */
    @Transactional
    void sendJoined(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, Language language) {
        keep(JOINED, new Recipient(idea, contributor, code, language.tag()), way);
    }

    /** Another way than before gets a receipt of its own, and who was reached there is told. */
    @Transactional
    void correct(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, Language language) {
        var before = contacts.of(idea.id(), contributor);
        if (change(ARRIVED, new Recipient(idea, contributor, code, language.tag()), way)) {
            before.ifPresent(it -> reach.part(code, it));
        }
    }

    /**
     * The receipt once more, with a new link by which an address is confirmed; or, once it is, the
     * link that shows all of it. Only to where they are reached.
     *
     * @return whether something goes there
     */
    @Transactional
    boolean sendAgain(Contribution own, ReplyCode code) {
        return contacts.of(own.idea().id(), own.contributor())
                .filter(contact -> again(own, code, contact))
                .isPresent();
    }

    private boolean again(Contribution own, ReplyCode code, Contact contact) {
        return switch (contact.way()) {
            case ByMail(var to) -> {
                if (!more.take(to.address())) yield false;
                if (contact.confirmed()) {
                    reach.showAll(code, contact, to);
                } else {
                    correspondence.shred(contact.scope(), contact.contributor());
                    var language = Language.of(Locale.forLanguageTag(contact.language()));
                    var who = new Recipient(own.idea(), own.contributor(), code, language.tag());
                    write(own.isAuthor() ? ARRIVED : JOINED, who, to);
                }
                yield true;
            }
            case ByText(var number) -> texts.queueAgain(contact, number);
            case WayBack.ByCall _,
                    WayBack.ByLetter _,
                    WayBack.AtTheCounter _,
                    WayBack.ThroughOrganisation _ ->
                    false;
        };
    }

    /** Sent once more with a slip mended: until an address is confirmed the last one counts. */
    private void keep(Words words, Recipient who, WayBack way) {
        var scope = who.idea().id();
        if (contacts.keep(scope, who.contributor(), way, who.spoken())) {
            if (way instanceof ByMail(var to) && contacts.addedToday(to) > MOST_A_DAY) return;
            greet(words, who, way);
        } else if (contacts.of(scope, who.contributor())
                .filter(it -> !it.confirmed())
                .isPresent()) {
            change(words, who, way);
        }
    }

    private boolean change(Words words, Recipient who, WayBack way) {
        var scope = who.idea().id();
        if (!contacts.change(scope, who.contributor(), way, who.spoken())) return false;
        if (!(way instanceof ByMail(var to)) || more.take(to.address())) greet(words, who, way);
        return true;
    }

    private void greet(Words words, Recipient who, WayBack way) {
        switch (way) {
            case ByMail(var to) -> write(words, who, to);
            case ByText(var number) -> texts.queue(who.idea(), who.contributor(), number);
            case WayBack.ByCall _,
                    WayBack.ByLetter _,
                    WayBack.AtTheCounter _,
                    WayBack.ThroughOrganisation _ -> {}
        }
    }

    private void write(Words words, Recipient who, MailAddress to) {
        var scope = who.idea().id();
        var confirmation = confirmations.ask(scope, who.contributor()).text();
        var letter = mailbox.post(letter(words, who, confirmation, to));
        correspondence.wroteTo(scope, who.contributor(), scope, letter);
    }

    private Letter letter(Words words, Recipient who, String confirmation, MailAddress to) {
        var language = who.language();
        var code = who.code();
        var page = links.idea(code, who.idea().id(), who.contributor(), new ByMail(to));
        return new Letter(
                        to.address(),
                        say(words.subject(), language),
                        say(words.body(), language, code.toString(), page)
                                + filesLeftOut.paragraph(who.idea(), who.contributor(), language)
                                + "\n\n"
                                + say("intake.mail.confirm", language, link(confirmation))
                                + notes(language),
                        language.tag(),
                        clock.instant().plus(OF_USE_FOR))
                .about(answers.address(), links.stop(code));
    }

    /** Whoever wrote a mail has not read them yet. */
    private String notes(Language language) {
        return PrivacyNote.current().stream()
                .map(it -> "\n\n" + say(it.messageKey(), language))
                .collect(joining());
    }

    private String link(String confirmation) {
        return home.resolve("/ideas/mail/" + confirmation).toString();
    }

    private String say(String key, Language language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
