package stellwand.room;

import java.util.List;
import java.util.UUID;
import stellwand.workshop.Wording.Phrase;

/**
 * What the facilitator sees on her feet.
 *
 * @param wish for the forms of the page: each is sent with it
 */
record ConsolePage(Screen screen, UUID wish, Phrase title, List<Part> sections) {
    ConsolePage {
        sections = List.copyOf(sections);
    }

    /**
     * A section that is to be drawn.
     *
     * @param content what its template calls {@code it}
     */
    record Part(String template, Object content) {}
}
