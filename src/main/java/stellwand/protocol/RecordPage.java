package stellwand.protocol;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.workshop.Wording.Phrase;

/**
 * The record to read and to print.
 *
 * @param staff whether files of it are offered
 * @param team whether they may erase cards, too
 * @param off numbers of cards that do not hang, for whatever reason
 * @param erased numbers of cards of which nothing is left
 */
record RecordPage(
        UUID workshop,
        boolean staff,
        boolean team,
        boolean over,
        Phrase title,
        String when,
        Phrase place,
        List<Table> tables,
        List<Integer> off,
        List<Integer> erased) {

    record Table(
            String letter, Phrase title, Phrase question, List<Part> parts, List<Card> parked) {}

    record Part(@Nullable Line heading, List<Chain> chains, List<Card> loose) {}

    record Chain(Card challenge, List<Card> solutions) {}

    /**
     * @param answers numbers of the challenges that it answers
     * @param origin name of an {@link Origin}
     * @param at when it was pinned
     */
    record Card(
            int number,
            String kind,
            Line text,
            @Nullable Line example,
            List<Translated> translations,
            List<Integer> answers,
            int round,
            String origin,
            String at,
            @Nullable String correctedAt) {}

    record Translated(Line said, boolean checked, String origin) {}
}
