package stellwand.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import stellwand.board.CardKind;
import stellwand.protocol.BoardRecord.Chain;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Part;

/** Puts the cards of a board in order: challenges by number, under each what answers it. */
final class Arrangement {
    private Arrangement() {}

    /** One part holds all. Once cards hang under headings, each heading makes a part here. */
    static List<Part> parts(List<Entry> hanging) {
        return hanging.isEmpty() ? List.of() : List.of(part(hanging));
    }

    private static Part part(List<Entry> cards) {
        var chains =
                of(CardKind.CHALLENGE, cards)
                        .map(challenge -> new Chain(challenge, answersTo(challenge, cards)))
                        .toList();
        var answering = new HashSet<Entry>();
        chains.forEach(chain -> answering.addAll(chain.solutions()));
        return new Part(
                chains,
                of(CardKind.SOLUTION, cards).filter(card -> !answering.contains(card)).toList());
    }

    private static List<Entry> answersTo(Entry challenge, List<Entry> cards) {
        return of(CardKind.SOLUTION, cards)
                .filter(card -> card.answers().contains(challenge.number()))
                .toList();
    }

    private static Stream<Entry> of(CardKind kind, List<Entry> cards) {
        return cards.stream().filter(card -> card.kind() == kind);
    }
}
