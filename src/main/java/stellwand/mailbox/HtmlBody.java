package stellwand.mailbox;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import stellwand.language.LetterLanguage;

/**
 * A letter's words as plainly as HTML can say them: paragraphs, links that can be pressed, the
 * direction in which it is read, and as wide as a phone. No picture, nothing that tells us it was
 * opened.
 */
final class HtmlBody {
    private static final Pattern LINK = Pattern.compile("https?://\\S+[^\\s.,;:!?)]");

    private static final String STYLE =
            "max-width: 40em; font-family: sans-serif; line-height: 1.5; overflow-wrap: anywhere";

    private HtmlBody() {}

    static String of(String words, String language, String subject) {
        var direction = LetterLanguage.of(language).direction();
        return "<!DOCTYPE html><html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%s</title></head><body style=\"%s\">%s</body></html>"
                .formatted(language, direction, escaped(subject), STYLE, paragraphs(words.strip()));
    }

    private static String paragraphs(String words) {
        return Arrays.stream(words.split("\\R\\h*\\R"))
                .map(each -> "<p>" + linked(escaped(each)).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** In what is escaped an address still reads as it was written, but for its ampersands. */
    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
