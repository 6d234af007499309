package stellwand.board;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.board.HeadingEvent.HeadingReworded;
import stellwand.board.HeadingEvent.HeadingWritten;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;

/** What happened on the pinboards. */
public sealed interface BoardEvent extends Event permits BoardEvent.CardEvent, HeadingEvent {

    /** What happened to a card. */
    sealed interface CardEvent extends BoardEvent {
        CardId card();
    }

    /**
     * A card hangs.
     *
     * @param number of the card, from 1 in the whole workshop
     * @param author opaque id of whoever wrote it down: a participant, a table host, a member of
     *     staff
     * @param language of the original, BCP 47
     * @param at when; also in the state, since every board shows it
     */
    record CardPinned(
            CardId card,
            TableId table,
            RoundId round,
            CardKind kind,
            int number,
            UUID author,
            String language,
            ContentId text,
            Instant at)
            implements CardEvent {}

    /** It was written on paper; somebody wrote up what stands there. */
    record CardCutOut(CardId card, String language, CutOut cutOut) implements CardEvent {}

    /** Other keywords for the same thought; the former ones stay as history. */
    record CardReworded(CardId card, String language, ContentId text) implements CardEvent {}

    /** "Zum Beispiel …", or another one. Nobody but author and table host sees it yet. */
    record ExampleWritten(CardId card, String language, ContentId text) implements CardEvent {}

    record ExampleDropped(CardId card) implements CardEvent {}

    /** From now on everybody sees the example. */
    record ExampleReleased(CardId card) implements CardEvent {}

    record ExampleWithheld(CardId card) implements CardEvent {}

    /**
     * Links from now on, instead of the former ones.
     *
     * @param challenges all that this solution approach answers
     */
    record ChallengesAnswered(CardId card, List<CardId> challenges) implements CardEvent {
        public ChallengesAnswered {
            challenges = List.copyOf(challenges);
        }
    }

    /**
     * Also another translation into a language that had one.
     *
     * @param checked whether somebody who knows both languages has read it
     */
    record CardTranslated(CardId card, String language, ContentId text, boolean checked)
            implements CardEvent {}

    /**
     * Nobody but author and table host sees it from now on. Hidden already, it got another reason.
     */
    record CardHidden(CardId card, String language, ContentId reason) implements CardEvent {}

    /** It is again where it was before it was hidden. */
    record CardShown(CardId card) implements CardEvent {}

    /** Not for now, and not to be lost. */
    record CardParked(CardId card) implements CardEvent {}

    /** From the parking lot to the pinboard. */
    record CardBroughtBack(CardId card) implements CardEvent {}

    /** It hangs under a heading of its table, and under no other. Kept wherever the card goes. */
    record CardClustered(CardId card, ClusterId cluster) implements CardEvent {}

    /** It hangs under no heading. */
    record CardUnclustered(CardId card) implements CardEvent {}

    /** By its author, or by the table host for them. */
    record CardTakenBack(CardId card) implements CardEvent {}

    /** All that was ever written on it is gone. Its number stays taken. */
    record CardErased(CardId card) implements CardEvent {}

    EventNames<BoardEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("board.card-pinned", CardPinned.class),
                            entry("board.card-cut-out", CardCutOut.class),
                            entry("board.card-reworded", CardReworded.class),
                            entry("board.example-written", ExampleWritten.class),
                            entry("board.example-dropped", ExampleDropped.class),
                            entry("board.example-released", ExampleReleased.class),
                            entry("board.example-withheld", ExampleWithheld.class),
                            entry("board.challenges-answered", ChallengesAnswered.class),
                            entry("board.card-translated", CardTranslated.class),
                            entry("board.card-hidden", CardHidden.class),
                            entry("board.card-shown", CardShown.class),
                            entry("board.card-parked", CardParked.class),
                            entry("board.card-brought-back", CardBroughtBack.class),
                            entry("board.card-clustered", CardClustered.class),
                            entry("board.card-unclustered", CardUnclustered.class),
                            entry("board.heading-written", HeadingWritten.class),
                            entry("board.heading-reworded", HeadingReworded.class),
                            entry("board.heading-removed", HeadingRemoved.class),
                            entry("board.card-taken-back", CardTakenBack.class),
                            entry("board.card-erased", CardErased.class)));
}
