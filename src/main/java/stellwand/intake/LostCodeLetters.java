package stellwand.intake;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.Contributors;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaRow;
import stellwand.idea.KnownIdeas;
import stellwand.language.LetterLanguage;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.fetch.AnswersTo;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.ContactSearch;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.PhoneNumber;

/**
 * The links to all that somebody contributed, to where they are reached: number and kind, and
 * nothing of what they wrote. It speaks the language of the newest, and tells of that one: an
 * answer lands there.
 */
@Component
class LostCodeLetters {
    private static final int MOST = 20;

    /** A text message has few letters, and costs by them. */
    private static final int MOST_BY_TEXT = 3;

    /** Whoever waits longer has asked once more. */
    private static final Duration OF_USE_FOR = Duration.ofDays(1);

    private final ContactSearch contacts;
    private final Contributors contributors;
    private final KnownIdeas ideas;
    private final OwnLinks links;
    private final Receipts receipts;
    private final TextReceipts texts;
    private final Mailbox mailbox;
    private final Correspondence correspondence;
    private final AnswersTo answers;
    private final MessageSource messages;
    private final Clock clock;

    LostCodeLetters(
            ContactSearch contacts,
            Contributors contributors,
            KnownIdeas ideas,
            OwnLinks links,
            Receipts receipts,
            TextReceipts texts,
            Mailbox mailbox,
            Correspondence correspondence,
            AnswersTo answers,
            MessageSource messages,
            Clock clock) {
        this.contacts = contacts;
        this.contributors = contributors;
        this.ideas = ideas;
        this.links = links;
        this.receipts = receipts;
        this.texts = texts;
        this.mailbox = mailbox;
        this.correspondence = correspondence;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param link with the proof that it was read where they are reached
     */
    private record Entry(
            Contact contact, IdeaRow idea, ReplyCode code, boolean isAuthor, String link) {}

    @Transactional
    public void write(MailAddress to) {
        var entries = entries(contacts.at(to, MOST));
        if (entries.isEmpty() || !receipts.mayAskFor(to)) return;
        var newest = entries.getFirst();
        var contact = newest.contact();
        var language = language(contact);
        var list = entries.stream().map(it -> line(it, language)).collect(joining("\n\n"));
        var letter =
                new Letter(
                                to.address(),
                                say("intake.lost.mail.subject", language),
                                say("intake.lost.mail.body", language, list),
                                language.tag(),
                                clock.instant().plus(OF_USE_FOR))
                        .about(answers.address(), links.stop(newest.code()));
        correspondence.wroteTo(
                contact.scope(), contact.contributor(), contact.scope(), mailbox.post(letter));
    }

    /** Whoever looks at a phone that lies about reads no kind. */
    void text(PhoneNumber to) {
        var entries = entries(contacts.at(to, MOST_BY_TEXT));
        if (entries.isEmpty()) return;
        var language = language(entries.getFirst().contact());
        var list =
                entries.stream()
                        .map(it ->
                                say(
                                        "intake.lost.text.line",
                                        language,
                                        it.idea().number(),
                                        it.link()))
                        .collect(joining("\n"));
        texts.sendOnce(to, say("intake.lost.text", language) + "\n" + list);
    }

    private List<Entry> entries(List<Contact> contacts) {
        var rows = ideas.rows(contacts.stream().map(it -> new IdeaId(it.scope())).toList());
        return contacts.stream().flatMap(it -> entry(it, rows)).toList();
    }

    private Stream<Entry> entry(Contact contact, Map<IdeaId, IdeaRow> rows) {
        var idea = new IdeaId(contact.scope());
        var who = contact.contributor();
        return Optional.ofNullable(rows.get(idea)).stream()
                .flatMap(row ->
                        contributors.replyCode(idea, who).stream()
                                .map(code -> entry(contact, row, code)));
    }

    private Entry entry(Contact contact, IdeaRow row, ReplyCode code) {
        var who = contact.contributor();
        boolean isAuthor = contributors.author(row.id()).filter(who::equals).isPresent();
        var link = links.idea(code, contact.scope(), who, contact.way());
        return new Entry(contact, row, code, isAuthor, link);
    }

    private String line(Entry it, LetterLanguage language) {
        var key = it.isAuthor() ? "intake.own." + it.idea().kind() : "intake.joined.own";
        var title = say(key, language, it.idea().number());
        return say("intake.lost.mail.line", language, title, it.code().toString(), it.link());
    }

    private static LetterLanguage language(Contact contact) {
        return LetterLanguage.of(contact.language());
    }

    private String say(String key, LetterLanguage language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
