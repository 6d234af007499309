package stellwand.room;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Those in the hall read different languages, and all look at the same wall. */
@Component
class HallWords {
    private final MessageSource messages;

    HallWords(MessageSource messages) {
        this.messages = messages;
    }

    List<Phrase> inEach(String key, Object... fill) {
        return Arrays.stream(Language.values()).map(it -> phrase(it, key, fill)).toList();
    }

    private Phrase phrase(Language language, String key, Object... fill) {
        return new Phrase(language.tag(), messages.getMessage(key, fill, language.locale()));
    }
}
