package stellwand.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardKind;
import stellwand.protocol.BoardRecord.Chain;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Heading;
import stellwand.protocol.BoardRecord.Part;

/**
 * Puts the cards of a board in order: by heading, challenges by number, under each what answers it.
 */
final class Arrangement {
    private Arrangement() {}

    /** Each heading makes a part; what hangs under none comes last. */
    static List<Part> parts(List<Entry> hanging) {
        var headings =
                hanging.stream()
                        .flatMap(card -> Stream.ofNullable(card.heading()))
                        .distinct()
                        .sorted(Comparator.comparingInt(Heading::number));
        return Stream.concat(headings.map(it -> part(it, hanging)), Stream.of(part(null, hanging)))
                .filter(part -> part.entries().findAny().isPresent())
                .toList();
    }

    /** A solution approach hangs with the challenge that it answers, wherever that is. */
    private static Part part(@Nullable Heading heading, List<Entry> cards) {
        return new Part(
                heading,
                under(heading, CardKind.CHALLENGE, cards)
                        .map(challenge -> new Chain(challenge, answersTo(challenge, cards)))
                        .toList(),
                under(heading, CardKind.SOLUTION, cards)
                        .filter(card -> !answersAny(card, cards))
                        .toList());
    }

    private static Stream<Entry> under(
            @Nullable Heading heading, CardKind kind, List<Entry> cards) {
        return of(kind, cards).filter(card -> Objects.equals(card.heading(), heading));
    }

    private static boolean answersAny(Entry solution, List<Entry> cards) {
        return of(CardKind.CHALLENGE, cards)
                .anyMatch(challenge -> solution.answers().contains(challenge.number()));
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
