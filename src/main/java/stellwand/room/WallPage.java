package stellwand.room;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.HeadingOnPage;
import stellwand.workshop.Wording.Phrase;

/** A page of the projectors. */
sealed interface WallPage {
    Screen screen();

    /** What the console has switched to; null on a wall that is pinned by its address. */
    @Nullable String view();

    /** All boards at a glance, and how to join. */
    record Boards(
            Screen screen, @Nullable String view, Phrase title, WallDoor door, List<Glance> boards)
            implements WallPage {}

    /**
     * One table's board.
     *
     * @param headings under which its cards hang, in their order
     * @param blanks what the browser fills when a card comes
     */
    record Board(
            Screen screen,
            @Nullable String view,
            Glance board,
            List<HeadingOnPage> headings,
            List<CardOnPage> blanks)
            implements WallPage {}

    /**
     * @param next the one that can be opened, while none is open
     */
    record Countdown(
            Screen screen,
            @Nullable String view,
            Phrase title,
            @Nullable WallRound open,
            @Nullable WallRound next)
            implements WallPage {}

    /** How to join, for the last row. */
    record Code(Screen screen, @Nullable String view, Phrase title, WallDoor door)
            implements WallPage {}

    /**
     * What is announced, for the last row.
     *
     * @param titles instead, while nothing is announced
     */
    record Announcement(Screen screen, @Nullable String view, Phrase title, List<Phrase> titles)
            implements WallPage {}

    default String template() {
        return switch (this) {
            case Boards _ -> "room/wall";
            case Board _ -> "room/wall-board";
            case Countdown _ -> "room/wall-countdown";
            case Code _ -> "room/wall-code";
            case Announcement _ -> "room/wall-announcement";
        };
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
