package stellwand.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors;
import stellwand.idea.IdeaId;
import stellwand.language.LetterLanguage;
import stellwand.mailbox.TextGateway.Answer;
import stellwand.mailbox.TextMessages;
import stellwand.people.Limit;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.PartingTexts;
import stellwand.people.contacts.PartingTexts.Parting;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.TextQueue;
import stellwand.people.contacts.WayBack.ByText;

/**
 * Receipts by text message, and that there is news. What cannot be sent, or would be too much, is
 * left to people: the number stands on their list.
 */
@Component
class TextReceipts {
    private static final int NUMBERS = 20_000;

    private final TextQueue queue;
    private final TextMessages gateway;
    private final Contributors contributors;
    private final MessageSource messages;
    private final PartingTexts partings;
    private final OwnLinks links;
    private final URI home;
    private final Limit byNumber;
    private final Limit inAll;

    TextReceipts(
            TextQueue queue,
            TextMessages gateway,
            Contributors contributors,
            MessageSource messages,
            PartingTexts partings,
            OwnLinks links,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.queue = queue;
        this.gateway = gateway;
        this.contributors = contributors;
        this.messages = messages;
        this.partings = partings;
        this.links = links;
        this.home = home;
        this.byNumber = new Limit(clock, 3, Duration.ofHours(8), NUMBERS);
        this.inAll = new Limit(clock, 60, Duration.ofMinutes(1), 1);
    }

    void queue(IdeaId idea, UUID contributor, PhoneNumber to) {
        if (mayGoTo(to)) queue.add(idea.id(), contributor);
    }

    void queueNews(Contact contact, PhoneNumber to) {
        if (mayGoTo(to)) {
            queue.addNews(contact.scope(), contact.contributor());
        } else {
            queue.leaveToPeople(contact.scope(), contact.contributor());
        }
    }

    /**
     * What was sent first once more.
     *
     * @return whether it goes
     */
    boolean queueAgain(Contact contact, PhoneNumber to) {
        if (!mayGoTo(to)) return false;
        queue.again(contact.scope(), contact.contributor());
        return true;
    }

    /**
     * Something else that was asked for, at once and not again: whoever misses it asks once more.
     * Anybody may ask, so it takes nothing from what the number's owner gets: who asks limits it.
     */
    void sendOnce(PhoneNumber to, String text) {
        if (gateway.reach(to.digits()) && inAll.take("")) gateway.send(to.digits(), text);
    }

    boolean mayGoTo(PhoneNumber to) {
        return gateway.reach(to.digits()) && byNumber.take(to.digits()) && inAll.take("");
    }

    /** Outside of any transaction: a gateway may think for long. */
    @Scheduled(fixedDelay = 5000)
    void sendWhatIsDue() {
        for (var due = queue.claim(); due.isPresent(); due = queue.claim()) send(due.get());
        for (var due = partings.claim(); due.isPresent(); due = partings.claim()) part(due.get());
    }

    private void send(Contact to) {
        var code = contributors.replyCode(new IdeaId(to.scope()), to.contributor());
        if (code.isEmpty() || !(to.way() instanceof ByText(var number))) {
            queue.refused(to, "nothing to say");
            return;
        }
        var link = links.idea(code.get(), to.scope(), to.contributor(), to.way());
        var key = to.sent() ? "intake.text-message.news" : "intake.text-message";
        var text = say(key, to.language(), code.get().toString(), link);
        switch (gateway.send(number.digits(), text)) {
            case Answer.Taken() -> queue.sent(to);
            case Answer.NotNow(var why) -> queue.missed(to, why);
            case Answer.Never(var why) -> queue.refused(to, why);
        }
    }

    private void part(Parting from) {
        var text = say("intake.text-message.parting", from.language(), home.toString());
        switch (gateway.send(from.number(), text)) {
            case Answer.NotNow _ -> partings.missed(from);
            case Answer.Taken _, Answer.Never _ -> partings.done(from);
        }
    }

    private String say(String key, String language, Object... words) {
        return messages.getMessage(key, words, LetterLanguage.of(language).locale());
    }
}
