package stellwand.board;

import java.util.List;
import stellwand.workshop.TableId;

/**
 * What hangs on a workshop's boards at one moment, for pages.
 *
 * @param seq of the last event in it: the feed goes on after it
 * @param cards in the order of pinning; kept examples only for the host of their table
 * @param parked in the parking lot
 * @param hidden only for the host of their table
 * @param headings in their order
 */
public record Hanging(
        long seq,
        List<CardJson> cards,
        List<CardJson> parked,
        List<HiddenCard> hidden,
        List<HeadingJson> headings) {
    public Hanging {
        cards = List.copyOf(cards);
        parked = List.copyOf(parked);
        hidden = List.copyOf(hidden);
        headings = List.copyOf(headings);
    }

    List<CardJson> cardsAt(TableId table) {
        return cards.stream().filter(card -> card.table().equals(table)).toList();
    }

    List<CardJson> parkedAt(TableId table) {
        return parked.stream().filter(card -> card.table().equals(table)).toList();
    }

    /** As {@code board/card.html} draws them. */
    public List<CardOnPage> at(TableId table) {
        var pages = CardsOnPage.of(cards);
        return cardsAt(table).stream().map(pages::onPage).toList();
    }

    /** As pages draw them. */
    public List<HeadingOnPage> headingsAt(TableId table) {
        return headings(table).stream().map(HeadingOnPage::of).toList();
    }

    List<HeadingJson> headings(TableId table) {
        return headings.stream().filter(heading -> heading.table().equals(table)).toList();
    }
}
