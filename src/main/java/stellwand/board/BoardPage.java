package stellwand.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.round.Task;
import stellwand.workshop.Wording.Phrase;

/**
 * The page of a theme table.
 *
 * @param seq up to which event of the evening the page tells
 * @param now the server's time in milliseconds: phones' clocks are wrong
 * @param hosting whether the reader hosts this table
 * @param announcement what is announced to all; mostly nothing
 * @param round the one that is open
 * @param rounds all of the evening, so that the next one's task is known when it opens
 * @param loose solution approaches that answer no challenge that hangs
 * @param parked what is in the parking lot
 * @param hidden what only its authors and the host still see; empty for everybody else
 * @param pinned the card that a plain form has just pinned
 */
record BoardPage(
        UUID workshop,
        Table table,
        long seq,
        long now,
        Situation situation,
        boolean hosting,
        List<Phrase> announcement,
        @Nullable OpenRound round,
        List<RoundTask> rounds,
        List<Group> groups,
        List<CardOnPage> loose,
        List<CardOnPage> parked,
        List<Hidden> hidden,
        ComposeForm form,
        @Nullable Pinned pinned) {

    /** What the reader can do now. */
    enum Situation {
        WRITE,
        /** Somebody else writes for all. */
        LISTEN,
        /** No round is open. */
        PAUSE,
        /** The evening has ended. */
        OVER;

        /** As in the page's markup. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A place with a question. */
    record Table(UUID id, String letter, Phrase title, Phrase question, List<Phrase> examples) {}

    /**
     * @param words the task in the organiser's own words, if it has such
     */
    record OpenRound(UUID id, int number, Task task, @Nullable String words, Instant endsAt) {}

    record RoundTask(UUID id, Task task, @Nullable String words) {}

    record Pinned(int number, String replyCode) {}

    /** A challenge, and the solution approaches that answer it. */
    record Group(CardOnPage challenge, List<CardOnPage> solutions) {}

    /**
     * @param reason for its author to read
     */
    record Hidden(CardOnPage card, @Nullable Line reason) {}

    /**
     * Writing a card.
     *
     * @param id of the card that is to be: sent twice it is one
     * @param round that is open, or empty
     * @param challenges which a solution approach may answer
     */
    record ComposeForm(
            UUID workshop,
            UUID table,
            UUID id,
            String round,
            String kind,
            String language,
            boolean hosting,
            List<SpokenLanguage> languages,
            List<CardOnPage> challenges) {

        public int mostLetters() {
            return Limits.KEYWORDS;
        }

        public int mostLines() {
            return Limits.LINES;
        }

        public int mostExample() {
            return Limits.EXAMPLE;
        }
    }

    /** For the reason of hiding a card. */
    public int mostReason() {
        return Limits.REASON;
    }

    /** What the browser fills when a card comes. */
    public List<CardOnPage> blanks() {
        return CardOnPage.blanks();
    }

    public boolean empty() {
        return groups.isEmpty() && loose.isEmpty();
    }
}
