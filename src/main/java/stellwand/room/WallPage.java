package stellwand.room;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.workshop.Wording.Phrase;

/**
 * The wall: how to join, and all boards at a glance.
 *
 * @param way null while nobody can join
 * @param participants how many have joined
 */
record WallPage(
        Screen screen,
        Phrase title,
        @Nullable Way way,
        List<Phrase> invitations,
        int participants,
        List<Glance> boards) {

    /**
     * @param address short enough to be typed
     */
    record Way(String code, String address) {
        /** In two halves, so that it is kept in mind from the wall to the phone. */
        public List<String> halves() {
            int half = code.length() / 2;
            return List.of(code.substring(0, half), code.substring(half));
        }
    }

    /** One board, from far away. */
    record Glance(UUID id, String letter, Phrase title, List<CardOnPage> cards) {

        public List<Integer> numbers(String kind) {
            return cards.stream()
                    .filter(card -> card.kind().equals(kind))
                    .map(CardOnPage::number)
                    .toList();
        }

        public int latestNumber() {
            return cards.isEmpty() ? 0 : cards.getLast().number();
        }

        public @Nullable Line latest() {
            return cards.isEmpty() ? null : cards.getLast().text();
        }
    }
}
