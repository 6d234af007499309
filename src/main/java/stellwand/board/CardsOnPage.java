package stellwand.board;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.BoardPage.Cluster;
import stellwand.board.BoardPage.Group;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;

/**
 * Puts the cards of a table in order: under each heading and then under none the challenges by
 * number, under each what answers it, and after them what answers nothing that hangs. A solution
 * approach follows its challenge: its own heading counts only while none of these hangs.
 */
record CardsOnPage(Map<CardId, CardJson> hanging, List<HeadingJson> headings) {

    static CardsOnPage of(List<CardJson> cards) {
        return of(cards, List.of());
    }

    /**
     * @param headings of the same table, in their order
     */
    static CardsOnPage of(List<CardJson> cards, List<HeadingJson> headings) {
        return new CardsOnPage(cards.stream().collect(toMap(CardJson::id, card -> card)), headings);
    }

    List<Cluster> clusters() {
        return headings.stream()
                .map(it -> new Cluster(HeadingOnPage.of(it), groups(it.id()), loose(it.id())))
                .toList();
    }

    /** Under no heading. */
    List<Group> groups() {
        return groups(null);
    }

    /** Under no heading, and answering no challenge that hangs. */
    List<CardOnPage> loose() {
        return loose(null);
    }

    private List<Group> groups(@Nullable ClusterId heading) {
        return under(heading, CardKind.CHALLENGE)
                .map(card -> new Group(onPage(card), answersTo(card)))
                .toList();
    }

    private List<CardOnPage> answersTo(CardJson challenge) {
        return cards(CardKind.SOLUTION)
                .filter(card -> card.answers().contains(challenge.id()))
                .map(this::onPage)
                .toList();
    }

    private List<CardOnPage> loose(@Nullable ClusterId heading) {
        return under(heading, CardKind.SOLUTION)
                .filter(card -> card.answers().stream().noneMatch(hanging::containsKey))
                .map(this::onPage)
                .toList();
    }

    List<CardOnPage> challenges() {
        return cards(CardKind.CHALLENGE).map(this::onPage).toList();
    }

    private Stream<CardJson> under(@Nullable ClusterId heading, CardKind kind) {
        return cards(kind).filter(card -> Objects.equals(headingOf(card), heading));
    }

    private @Nullable ClusterId headingOf(CardJson card) {
        var own = card.heading();
        return headings.stream().anyMatch(it -> it.id().equals(own)) ? own : null;
    }

    private Stream<CardJson> cards(CardKind kind) {
        return hanging.values().stream()
                .filter(card -> card.kind() == kind)
                .sorted(Comparator.comparingInt(CardJson::number));
    }

    CardOnPage onPage(CardJson card) {
        var example = card.example();
        var heading = card.heading();
        return new CardOnPage(
                card.id().id().toString(),
                card.kind().word(),
                card.number(),
                new Line(card.language(), card.text()),
                card.translations().stream()
                        .map(it -> new Translated(new Line(it.language(), it.text()), it.checked()))
                        .toList(),
                card.answers().stream().map(answer -> answer.id().toString()).toList(),
                card.answers().stream()
                        .flatMap(answer -> Stream.ofNullable(hanging.get(answer)))
                        .map(CardJson::number)
                        .sorted()
                        .toList(),
                heading == null ? "" : heading.id().toString(),
                example == null ? null : new Line(card.language(), example),
                card.exampleKept(),
                card.corrected(),
                card.wording().id().toString());
    }
}
