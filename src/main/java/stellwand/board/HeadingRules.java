package stellwand.board;

import static stellwand.board.Refusal.HEADING_HAS_TOO_MANY_LINES;
import static stellwand.board.Refusal.HEADING_IS_BLANK;
import static stellwand.board.Refusal.HEADING_IS_TOO_LONG;
import static stellwand.board.Refusal.HEADING_IS_UNKNOWN;
import static stellwand.board.Refusal.HEADING_IS_WRITTEN_ALREADY;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.TABLE_IS_UNKNOWN;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stellwand.board.BoardCommand.ClusterCard;
import stellwand.board.BoardEvent.CardClustered;
import stellwand.board.BoardEvent.CardUnclustered;
import stellwand.board.HeadingCommand.RemoveHeading;
import stellwand.board.HeadingCommand.RewordHeading;
import stellwand.board.HeadingCommand.WriteHeading;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.board.HeadingEvent.HeadingReworded;
import stellwand.board.HeadingEvent.HeadingWritten;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;

/** Putting cards that belong together under a heading: what the host of their table does. */
final class HeadingRules {
    private HeadingRules() {}

    static Decision<BoardEvent, Refusal> decide(
            BoardState board, RoundState rounds, HeadingCommand command) {
        if (!command.by().hosting()) return refuse(ONLY_THE_TABLE_HOST);
        return switch (command) {
            case WriteHeading it -> write(board.headings(), rounds, it);
            case RewordHeading it -> withHeading(board, it, heading -> reword(heading, it));
            case RemoveHeading it -> withHeading(board, it, HeadingRules::remove);
        };
    }

    private static Decision<BoardEvent, Refusal> write(
            Headings headings, RoundState rounds, WriteHeading it) {
        if (headings.find(it.cluster()).isPresent()) return refuse(HEADING_IS_WRITTEN_ALREADY);
        if (!isTable(it.table(), rounds)) return refuse(TABLE_IS_UNKNOWN);
        var text = it.text();
        return acceptUnless(
                wrong(text.text()),
                new HeadingWritten(
                        it.cluster(),
                        it.table(),
                        headings.nextNumber(),
                        text.language(),
                        text.id()));
    }

    private static boolean isTable(TableId table, RoundState rounds) {
        return rounds.rounds().values().stream().anyMatch(round -> round.tables().contains(table));
    }

    private static Decision<BoardEvent, Refusal> reword(Heading heading, RewordHeading it) {
        var text = it.text();
        return acceptUnless(
                wrong(text.text()), new HeadingReworded(heading.id(), text.language(), text.id()));
    }

    /** Nobody can read it any more, so nothing keeps it. */
    private static Decision<BoardEvent, Refusal> remove(Heading heading) {
        return acceptAndErase(new HeadingRemoved(heading.id()), heading.written());
    }

    /** Wherever the card is now: when it comes back, it hangs there. */
    static Decision<BoardEvent, Refusal> cluster(BoardState board, Card card, ClusterCard it) {
        if (board.headings().at(card.table(), it.cluster()).isEmpty()) {
            return refuse(HEADING_IS_UNKNOWN);
        }
        return card.isUnder(it.cluster())
                ? accept(List.of())
                : accept(new CardClustered(card.id(), it.cluster()));
    }

    static Decision<BoardEvent, Refusal> uncluster(Card card) {
        return card.cluster() == null ? accept(List.of()) : accept(new CardUnclustered(card.id()));
    }

    private static Optional<Refusal> wrong(String words) {
        if (words.isEmpty()) return Optional.of(HEADING_IS_BLANK);
        if (Text.length(words) > Limits.HEADING) return Optional.of(HEADING_IS_TOO_LONG);
        return words.lines().count() > Limits.HEADING_LINES
                ? Optional.of(HEADING_HAS_TOO_MANY_LINES)
                : Optional.empty();
    }

    private static Decision<BoardEvent, Refusal> acceptUnless(
            Optional<Refusal> wrong, HeadingEvent event) {
        return wrong.<Decision<BoardEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Decision<BoardEvent, Refusal> withHeading(
            BoardState board,
            HeadingCommand it,
            Function<Heading, Decision<BoardEvent, Refusal>> decide) {
        return board.headings()
                .at(it.table(), it.cluster())
                .map(decide)
                .orElseGet(() -> refuse(HEADING_IS_UNKNOWN));
    }
}
