package stellwand.mailbox.incoming;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.language.GuessedLanguage;
import stellwand.mailbox.incoming.Incoming.Conversation;
import stellwand.mailbox.incoming.Incoming.Message;
import stellwand.mailbox.incoming.Incoming.OurAddress;
import stellwand.mailbox.incoming.Incoming.Said;
import stellwand.mailbox.incoming.Incoming.Sender;
import stellwand.mailbox.incoming.Incoming.Unreadable;
import stellwand.mailbox.incoming.Incoming.Why;

/**
 * Reads a raw message. Pure but for whether a letter is ours; whatever stands in it, something
 * sensible comes out.
 */
public final class MailReader {
    private static final List<String> ADDRESSED =
            List.of("To", "Cc", "Bcc", "Resent-To", "Resent-Cc");

    /** Written by mail servers on the way; the outermost says best where it arrived. */
    private static final List<String> DELIVERED =
            List.of("X-Original-To", "Envelope-To", "Delivered-To");

    private final Ourselves ourselves;

    public MailReader(Ourselves ourselves) {
        this.ourselves = ourselves;
    }

    public Incoming read(byte[] raw) {
        if (raw.length > Limits.MESSAGE_BYTES) return new Unreadable(Why.TOO_LARGE);
        if (RawLines.skipEmpty(raw, 0, raw.length) == raw.length) return new Unreadable(Why.EMPTY);
        try {
            return read(Part.message(raw));
        } catch (RuntimeException | StackOverflowError confusing) {
            return new Unreadable(Why.CONFUSING);
        }
    }

    private Incoming read(Part message) {
        var content = Unpacking.of(message);
        var sender = sender(message);
        var mayAnswer =
                new Robots(message, ourselves, sender)
                        .mayAnswer(ours(message, ADDRESSED).isPresent());
        var subject = Objects.requireNonNullElse(message.header("Subject"), "");
        boolean saysNothing = subject.isBlank() && content.isEmpty();
        if (saysNothing && !(mayAnswer instanceof MayAnswer.Bounced))
            return new Unreadable(Why.EMPTY);
        var conversation = conversation(message);
        var said = said(content);
        return new Message(
                sender,
                to(message),
                conversation,
                subject,
                date(message),
                Enclosure.below(Words.tidy(content.text()), content.enclosures().stream()),
                said,
                reply(content, conversation, said),
                content.attachments(),
                content.leftOut(),
                mayAnswer,
                SpamMarks.on(message));
    }

    private static Conversation conversation(Part message) {
        return new Conversation(
                References.in(message, "Message-ID").stream().findFirst().orElse(null),
                References.in(message, "In-Reply-To"),
                References.in(message, "References"));
    }

    private static Said said(Unpacking content) {
        var text = WholeText.of(content.text());
        var words = Enclosure.below(text.words(), content.enclosures().stream());
        return said(words, text.isCut());
    }

    /** Without the mail that is answered, which some programs enclose. */
    private static Said reply(Unpacking content, Conversation conversation, Said said) {
        var answered = new HashSet<>(conversation.inReplyTo());
        answered.addAll(conversation.references());
        var enclosures =
                content.enclosures().stream().filter(it -> !answered.contains(it.messageId()));
        var words = Enclosure.below(ReplyText.of(content.text()), enclosures);
        return words.equals(said.words()) ? said : said(words, false);
    }

    private static Said said(String words, boolean isCut) {
        boolean isTooLong = words.length() > Limits.TEXT_CHARACTERS;
        var kept = isTooLong ? words.substring(0, Limits.TEXT_CHARACTERS) : words;
        return new Said(kept, GuessedLanguage.of(kept), isCut || isTooLong);
    }

    private @Nullable OurAddress to(Part message) {
        return ours(message, DELIVERED)
                .filter(it -> it.detail() != null)
                .or(() -> ours(message, ADDRESSED))
                .or(() -> ours(message, DELIVERED))
                .orElse(null);
    }

    private Optional<OurAddress> ours(Part message, List<String> headers) {
        return headers.stream()
                .flatMap(name -> addresses(message, name))
                .flatMap(it -> ourselves.match(it.getAddress()).stream())
                .findFirst();
    }

    private @Nullable Sender sender(Part message) {
        var from =
                Stream.of("From", "Sender").flatMap(name -> addresses(message, name)).findFirst();
        if (from.isEmpty()) return null;
        var answerTo = addresses(message, "Reply-To").findFirst().orElse(from.get());
        var name = from.get().getPersonal();
        return new Sender(
                from.get().getAddress(),
                name == null ? null : Words.plain(Part.decoded(name)),
                answerTo.getAddress());
    }

    private static Stream<InternetAddress> addresses(Part message, String header) {
        return message.all(header).stream()
                .flatMap(each -> Arrays.stream(parsed(each)))
                .filter(it -> it.getAddress() != null && it.getAddress().contains("@"));
    }

    private static InternetAddress[] parsed(String header) {
        try {
            return InternetAddress.parseHeader(header, false);
        } catch (AddressException e) {
            return new InternetAddress[0];
        }
    }

    private static @Nullable Instant date(Part message) {
        var header = message.header("Date");
        if (header == null) return null;
        try {
            return new MailDateFormat().parse(header).toInstant();
        } catch (ParseException | RuntimeException none) {
            return null;
        }
    }
}
