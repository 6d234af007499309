package stellwand.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.board.CardJson;
import stellwand.board.Hanging;
import stellwand.board.Standing;
import stellwand.protocol.BoardRecord.Board;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Gone;
import stellwand.protocol.BoardRecord.Heading;
import stellwand.protocol.BoardRecord.Provenance;
import stellwand.protocol.BoardRecord.Translation;
import stellwand.round.RoundId;
import stellwand.workshop.Evening;

/**
 * Writes the record from what everybody sees and from where it came from.
 *
 * @param rounds their numbers
 */
record Recorder(Hanging hanging, Trails trails, Origins origins, Map<RoundId, Integer> rounds) {

    BoardRecord of(Evening evening, boolean over) {
        return new BoardRecord(
                hanging.seq(),
                over,
                evening,
                evening.tables().stream().map(this::board).toList(),
                gone());
    }

    private Board board(Evening.ThemeTable table) {
        return new Board(
                table,
                Arrangement.parts(entries(hanging.cards(), table, Standing.HANGS)),
                entries(hanging.parked(), table, Standing.PARKED));
    }

    private List<Entry> entries(List<CardJson> cards, Evening.ThemeTable table, Standing standing) {
        return cards.stream()
                .filter(card -> card.table().equals(table.id()))
                .flatMap(card -> entry(card, standing).stream())
                .toList();
    }

    private Optional<Entry> entry(CardJson card, Standing standing) {
        return trails.find(card.id())
                .map(trail ->
                        new Entry(
                                card.number(),
                                standing,
                                card.kind(),
                                card.language(),
                                card.text(),
                                card.example(),
                                translations(card, trail),
                                answers(card),
                                heading(card),
                                provenance(card, trail)));
    }

    private List<Translation> translations(CardJson card, Trail trail) {
        return card.translations().stream()
                .map(it -> new Translation(it.language(), it.text(), by(it, trail), it.checked()))
                .toList();
    }

    private Origin by(CardJson.TranslationJson translation, Trail trail) {
        var translator = trail.translators().get(translation.language());
        if (translator == null) {
            throw new IllegalStateException("Nobody translated into " + translation.language());
        }
        return origins.of(translator);
    }

    /** Of the challenges that everybody sees. */
    private List<Integer> answers(CardJson card) {
        if (card.answers().isEmpty()) return List.of();
        return seen().filter(it -> card.answers().contains(it.id()))
                .map(CardJson::number)
                .sorted()
                .toList();
    }

    private @Nullable Heading heading(CardJson card) {
        return hanging.headings().stream()
                .filter(it -> it.id().equals(card.heading()))
                .map(it -> new Heading(it.number(), it.language(), it.text()))
                .findFirst()
                .orElse(null);
    }

    private Provenance provenance(CardJson card, Trail trail) {
        return new Provenance(
                rounds.getOrDefault(card.round(), 0),
                trail.onPaper() ? Origin.PAPER : origins.of(trail.pinned().author()),
                card.at(),
                card.corrected() ? trail.correctedAt() : null);
    }

    private List<Gone> gone() {
        Set<CardId> seen = seen().map(CardJson::id).collect(Collectors.toSet());
        return trails.all()
                .filter(trail -> !seen.contains(trail.pinned().card()))
                .map(trail -> new Gone(trail.pinned().number(), trail.whyGone()))
                .toList();
    }

    private Stream<CardJson> seen() {
        return Stream.concat(hanging.cards().stream(), hanging.parked().stream());
    }
}
