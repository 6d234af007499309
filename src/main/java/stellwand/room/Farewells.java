package stellwand.room;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.floor.Ending;
import stellwand.room.Screen.Thanks;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** What screens say once the evening is over; until then nothing. */
@Component
class Farewells {
    private final Ending ending;
    private final Doorplate doorplate;
    private final MessageSource messages;

    Farewells(Ending ending, Doorplate doorplate, MessageSource messages) {
        this.ending = ending;
        this.doorplate = doorplate;
        this.messages = messages;
    }

    List<Thanks> to(WorkshopId workshop, String language) {
        return in(workshop, Language.of(language).stream());
    }

    /** Those in the hall read different languages, and all look at the same wall. */
    List<Thanks> toAll(WorkshopId workshop) {
        return in(workshop, Arrays.stream(Language.values()));
    }

    private List<Thanks> in(WorkshopId workshop, Stream<Language> languages) {
        return ending.isOver(workshop) ? languages.map(this::thanks).toList() : List.of();
    }

    private Thanks thanks(Language language) {
        return new Thanks(
                say(language, "room.wall.thanks"), say(language, "room.wall.thanks.next"));
    }

    private Phrase say(Language language, String key) {
        Object[] parts = {doorplate.typed()};
        return new Phrase(language.tag(), messages.getMessage(key, parts, language.locale()));
    }
}
