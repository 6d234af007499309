package stellwand.board;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stellwand.board.BoardPage.Group;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;

/** Puts the cards of a table in order: challenges by number, under each what answers it. */
record CardsOnPage(Map<CardId, CardJson> hanging) {

    static CardsOnPage of(List<CardJson> cards) {
        return new CardsOnPage(cards.stream().collect(toMap(CardJson::id, card -> card)));
    }

    List<Group> groups() {
        return cards(CardKind.CHALLENGE)
                .map(card -> new Group(onPage(card), answersTo(card)))
                .toList();
    }

    private List<CardOnPage> answersTo(CardJson challenge) {
        return cards(CardKind.SOLUTION)
                .filter(card -> card.answers().contains(challenge.id()))
                .map(this::onPage)
                .toList();
    }

    List<CardOnPage> loose() {
        return cards(CardKind.SOLUTION)
                .filter(card -> card.answers().stream().noneMatch(hanging::containsKey))
                .map(this::onPage)
                .toList();
    }

    List<CardOnPage> challenges() {
        return cards(CardKind.CHALLENGE).map(this::onPage).toList();
    }

    private Stream<CardJson> cards(CardKind kind) {
        return hanging.values().stream()
                .filter(card -> card.kind() == kind)
                .sorted(Comparator.comparingInt(CardJson::number));
    }

    CardOnPage onPage(CardJson card) {
        var example = card.example();
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
                example == null ? null : new Line(card.language(), example),
                card.exampleKept(),
                card.corrected());
    }
}
