package stellwand.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaId;
import stellwand.intake.ReceiptLetters.Recipient;
import stellwand.intake.ReceiptLetters.Words;
import stellwand.mailbox.Mailbox;
import stellwand.people.Limit;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Confirmations;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.Correspondence;
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

    /** By one contributor: each may write to a stranger. */
    private static final int MOST_CHANGES_A_DAY = 10;

    private static final int ADDRESSES = 20_000;

    private final Contacts contacts;
    private final Correspondence correspondence;
    private final Confirmations confirmations;
    private final TextReceipts texts;
    private final ReachLetters reach;
    private final ReceiptLetters letters;
    private final Mailbox mailbox;
    private final Limit more;
    private final Limit changes;

    Receipts(
            Contacts contacts,
            Correspondence correspondence,
            Confirmations confirmations,
            TextReceipts texts,
            ReachLetters reach,
            ReceiptLetters letters,
            Mailbox mailbox,
            Clock clock) {
        this.contacts = contacts;
        this.correspondence = correspondence;
        this.confirmations = confirmations;
        this.texts = texts;
        this.reach = reach;
        this.letters = letters;
        this.mailbox = mailbox;
        this.more = aDay(clock, MOST_A_DAY);
        this.changes = aDay(clock, MOST_CHANGES_A_DAY);
    }

    private static Limit aDay(Clock clock, int most) {
        return new Limit(clock, most, Duration.ofDays(1).dividedBy(most), ADDRESSES);
    }

    /** Once for each idea, however often it is asked for. */
    @Transactional
    void send(
            IdeaId idea,
            UUID contributor,
            ReplyCode code,
            WayBack way,
            String spoken,
            @Nullable String mail) {
        keep(Words.ARRIVED, new Recipient(idea, contributor, code, spoken, mail), way);
    }

    /** To whoever joined an idea that was there. */
    @Transactional
    void sendJoined(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, String spoken) {
        keep(Words.JOINED, Recipient.of(idea, contributor, code, spoken), way);
    }

    /**
     * Another way than before gets a receipt of its own, and who was reached there is told. So does
     * the same one where nothing arrived.
     *
     * @param page the language in which they changed it
     * @return whether it may be changed once more today; the same again counts nothing
     */
    @Transactional
    boolean correct(IdeaId idea, UUID contributor, ReplyCode code, WayBack way, Language page) {
        var before = contacts.of(idea.id(), contributor);
        if (before.filter(it -> it.isAlready(way)).isPresent()) return true;
        if (!changes.take(contributor.toString())) return false;
        var spoken = before.map(Contact::language).filter(Receipts::isNoPages).orElse(page.tag());
        if (change(Words.ARRIVED, Recipient.of(idea, contributor, code, spoken), way)) {
            before.filter(it -> !it.way().equals(way)).ifPresent(it -> reach.part(code, it));
        }
        return true;
    }

    /**
     * The receipt once more, with a new link by which an address is confirmed, also one where
     * nothing arrived; or, once it is, the link that shows all of it. Only to where they are
     * reached.
     *
     * @return whether something goes there
     */
    @Transactional
    boolean sendAgain(Contribution own, ReplyCode code) {
        return contacts.of(own.idea().id(), own.contributor())
                .filter(contact -> again(own, code, contact))
                .isPresent();
    }

    /** Of somebody who speaks another one the page's language says nothing. */
    private static boolean isNoPages(String spoken) {
        return Language.of(spoken).isEmpty();
    }

    /** Counts as a receipt that was asked for once more. */
    boolean mayAskFor(MailAddress to) {
        return more.take(to.address());
    }

    private boolean again(Contribution own, ReplyCode code, Contact contact) {
        return switch (contact.way()) {
            case ByMail(var to) -> {
                if (!more.take(to.address())) yield false;
                if (contact.confirmed() && !contact.isLost()) {
                    reach.showAll(code, contact, to);
                } else {
                    if (!contact.confirmed()) {
                        correspondence.shred(contact.scope(), contact.contributor());
                    }
                    var who = Recipient.of(own.idea(), own.contributor(), code, contact.language());
                    write(own.isAuthor() ? Words.ARRIVED : Words.JOINED, who, to);
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
        var letter = mailbox.post(letters.of(words, who, confirmation, to));
        correspondence.wroteTo(scope, who.contributor(), scope, letter);
    }
}
