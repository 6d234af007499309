package stellwand.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.floor.CallButton;
import stellwand.round.Late;
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
 * @param late closed a moment ago: what was begun in it can still be pinned
 * @param elsewhere where the reader was told to sit, if that is not here
 * @param links to all tables: what was written at one and is not sent yet is told on every page
 * @param rounds all of the evening, so that the next one's task is known when it opens
 * @param clusters what hangs under headings
 * @param groups challenges under no heading
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
        @Nullable Late late,
        @Nullable Elsewhere elsewhere,
        List<TableLink> links,
        List<RoundTask> rounds,
        List<Cluster> clusters,
        List<Group> groups,
        List<CardOnPage> loose,
        List<CardOnPage> parked,
        List<Hidden> hidden,
        ComposeForm form,
        @Nullable Pinned pinned,
        CallButton call) {

    /** What the reader can do now. */
    enum Situation {
        WRITE,
        /** Somebody else writes for all. */
        LISTEN,
        /** The round is held at other tables. */
        REST,
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

    record Elsewhere(UUID table, String letter) {}

    record RoundTask(UUID id, Task task, @Nullable String words) {}

    record Pinned(int number, String replyCode) {}

    /** A challenge, and the solution approaches that answer it. */
    record Group(CardOnPage challenge, List<CardOnPage> solutions) {}

    /** Cards that belong together under a heading. */
    record Cluster(HeadingOnPage heading, List<Group> groups, List<CardOnPage> loose) {
        public boolean empty() {
            return groups.isEmpty() && loose.isEmpty();
        }
    }

    /**
     * @param reason for its author to read
     */
    record Hidden(CardOnPage card, @Nullable Line reason) {}

    /**
     * Writing a card.
     *
     * @param id of the card that is to be: sent twice it is one
     * @param round that is open, or late, or empty; what was begun in a late one stays with that
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

    /** A heading above nothing is for the host, who has just written it or may remove it. */
    public boolean shows(Cluster cluster) {
        return hosting || !cluster.empty();
    }

    /** Whether some cards hang under headings, so that the others are those without. */
    public boolean headed() {
        return clusters.stream().anyMatch(this::shows);
    }

    /** What the browser fills when a heading comes. */
    public Cluster blankCluster() {
        return new Cluster(HeadingOnPage.BLANK, List.of(), List.of());
    }

    public int mostHeading() {
        return Limits.HEADING;
    }

    public int mostHeadingLines() {
        return Limits.HEADING_LINES;
    }

    public boolean empty() {
        return groups.isEmpty() && loose.isEmpty() && clusters.stream().allMatch(Cluster::empty);
    }
}
