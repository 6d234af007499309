package stellwand.intake;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaRow;
import stellwand.idea.KnownIdeas;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.language.LetterLanguage;
import stellwand.mailbox.Letter;
import stellwand.mailbox.fetch.AnswersTo;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.PrivacyNote;
import stellwand.people.contacts.WayBack.ByMail;

/** Puts into words that something has come, in the language of whoever sent it. */
@Component
class ReceiptLetters {
    private static final Duration OF_USE_FOR = Duration.ofDays(30);

    private final OwnLinks links;
    private final FilesLeftOut filesLeftOut;
    private final KnownIdeas ideas;
    private final MessageSource messages;
    private final AnswersTo answers;
    private final Clock clock;
    private final URI home;

    ReceiptLetters(
            OwnLinks links,
            FilesLeftOut filesLeftOut,
            KnownIdeas ideas,
            MessageSource messages,
            AnswersTo answers,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.links = links;
        this.filesLeftOut = filesLeftOut;
        this.ideas = ideas;
        this.messages = messages;
        this.answers = answers;
        this.clock = clock;
        this.home = home;
    }

    /** Keys of messages. */
    record Words(String subject, String body) {
        static final Words ARRIVED = new Words("intake.mail.subject", "intake.mail.body");
        static final Words JOINED =
                new Words("intake.joined.mail.subject", "intake.joined.mail.body");
    }

    /**
     * To whom, and of what.
     *
     * @param spoken the language to talk to them in; we write in it, or in German
     * @param mail the Message-ID of the mail with which they came
     */
    record Recipient(
            IdeaId idea, UUID contributor, ReplyCode code, String spoken, @Nullable String mail) {
        static Recipient of(IdeaId idea, UUID contributor, ReplyCode code, String spoken) {
            return new Recipient(idea, contributor, code, spoken, null);
        }

        LetterLanguage language() {
            return LetterLanguage.of(spoken);
        }
    }

    /**
     * @param confirmation of the link by which the address is confirmed
     */
    Letter of(Words words, Recipient who, String confirmation, MailAddress to) {
        var language = who.language();
        var code = who.code();
        var page = links.idea(code, who.idea().id(), who.contributor(), new ByMail(to));
        return new Letter(
                        to.address(),
                        say(words.subject(), language, number(who.idea())),
                        say(words.body(), language, code.toString(), page)
                                + kind(words, who, language)
                                + filesLeftOut.paragraph(who.idea(), who.contributor(), language)
                                + "\n\n"
                                + say("intake.mail.confirm", language, link(confirmation))
                                + notes(language),
                        language.tag(),
                        clock.instant().plus(OF_USE_FOR))
                .about(answers.address(), links.stop(code))
                .answering(who.mail());
    }

    private IdeaRow row(IdeaId idea) {
        return ideas.rows(List.of(idea)).values().iterator().next();
    }

    private int number(IdeaId idea) {
        return row(idea).number();
    }

    /** Whoever wrote a mail was not asked what it is. */
    private String kind(Words words, Recipient who, LetterLanguage language) {
        var row = row(who.idea());
        boolean isOpen =
                words.equals(Words.ARRIVED)
                        && row.way() == WayIn.MAIL
                        && row.kind() != IdeaKind.PERSONAL
                        && row.standing() == Standing.RECEIVED;
        return isOpen ? "\n\n" + say("intake.mail.kind", language) : "";
    }

    /** Whoever wrote a mail has not read them yet. */
    private String notes(LetterLanguage language) {
        return PrivacyNote.current().stream()
                .map(it -> "\n\n" + say(it.messageKey(), language))
                .collect(joining());
    }

    private String link(String confirmation) {
        return home.resolve("/ideas/mail/" + confirmation).toString();
    }

    private String say(String key, LetterLanguage language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
