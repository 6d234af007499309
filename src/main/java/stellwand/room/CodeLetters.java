package stellwand.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import stellwand.workshop.Wording.Phrase;

/**
 * What people send to themselves: the reply codes of their cards, as an address that opens their
 * own mail program. No address of theirs ever reaches us.
 */
@Component
class CodeLetters {
    /** Some mail programs cut off what is longer. */
    static final int LONGEST = 1900;

    private final MessageSource messages;
    private final Doorplate doorplate;

    CodeLetters(MessageSource messages, Doorplate doorplate) {
        this.messages = messages;
        this.doorplate = doorplate;
    }

    /** With the words of the cards, or if that gets too long with their codes alone. */
    String to(Phrase title, List<ThanksPages.Card> cards, Locale locale) {
        var whole = address(title, cards, true, locale);
        return whole.length() <= LONGEST ? whole : address(title, cards, false, locale);
    }

    private String address(
            Phrase title, List<ThanksPages.Card> cards, boolean withWords, Locale locale) {
        var subject = say("room.thanks.letter", locale, title.text());
        var codes =
                cards.stream()
                        .map(card -> entry(card, withWords, locale))
                        .collect(Collectors.joining(withWords ? "\r\n\r\n" : "\r\n"));
        var body =
                "%s\r\n\r\n%s\r\n"
                        .formatted(codes, say("room.thanks.letter.where", locale, doorplate.url()));
        return "mailto:?subject=%s&body=%s".formatted(encoded(subject), encoded(body));
    }

    private String entry(ThanksPages.Card card, boolean withWords, Locale locale) {
        var line = say("room.thanks.letter.card", locale, card.number(), card.replyCode());
        var words = card.text().text().replace("\n", "\r\n");
        return withWords ? words + "\r\n" + line : line;
    }

    private String say(String key, Locale locale, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }

    /** Not as in forms: a mail program would show a plus instead of each space. */
    private static String encoded(String text) {
        return UriUtils.encode(text, UTF_8);
    }
}
