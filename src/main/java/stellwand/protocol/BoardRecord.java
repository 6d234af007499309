package stellwand.protocol;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardKind;
import stellwand.board.Standing;
import stellwand.workshop.Evening;

/**
 * What hung on an evening's boards at one moment, as everybody saw it, and where it came from.
 * Holds no reply code, no kept example, nothing hidden, and no id of a person.
 *
 * @param seq of the last event in it
 * @param over whether the boards are closed; until then it is how things stand
 * @param gone what does not hang: numbers have no gap
 */
record BoardRecord(long seq, boolean over, Evening evening, List<Board> boards, List<Gone> gone) {

    BoardRecord {
        boards = List.copyOf(boards);
        gone = List.copyOf(gone);
    }

    /** One table's. */
    record Board(Evening.ThemeTable table, List<Part> parts, List<Entry> parked) {
        Board {
            parts = List.copyOf(parts);
            parked = List.copyOf(parked);
        }

        /** Each card once, by number. */
        Stream<Entry> entries() {
            return Stream.concat(parts.stream().flatMap(Part::entries), parked.stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(Entry::number));
        }
    }

    /**
     * Cards of a board that belong together; see {@link Arrangement}, the only one who says which.
     *
     * @param heading null for the cards that hang under none
     * @param loose solution approaches that answer no challenge of the board
     */
    record Part(@Nullable Heading heading, List<Chain> chains, List<Entry> loose) {
        Part {
            chains = List.copyOf(chains);
            loose = List.copyOf(loose);
        }

        Stream<Entry> entries() {
            return Stream.concat(chains.stream().flatMap(Chain::entries), loose.stream());
        }
    }

    /**
     * @param number in whose order the headings of a table stand
     */
    record Heading(int number, String language, String text) {}

    /** A challenge and what answers it. */
    record Chain(Entry challenge, List<Entry> solutions) {
        Chain {
            solutions = List.copyOf(solutions);
        }

        Stream<Entry> entries() {
            return Stream.concat(Stream.of(challenge), solutions.stream());
        }
    }

    /**
     * A card.
     *
     * @param example only a released one
     * @param answers numbers of the challenges that it answers
     * @param heading under which it hangs itself; what answers a challenge hangs with that
     */
    record Entry(
            int number,
            Standing standing,
            CardKind kind,
            String language,
            String text,
            @Nullable String example,
            List<Translation> translations,
            List<Integer> answers,
            @Nullable Heading heading,
            Provenance provenance) {

        Entry {
            translations = List.copyOf(translations);
            answers = List.copyOf(answers);
        }
    }

    /**
     * @param by on what it was written
     * @param checked whether somebody who knows both languages has read it
     */
    record Translation(String language, String text, Origin by, boolean checked) {}

    /**
     * Where a card came from.
     *
     * @param round its number
     * @param correctedAt null while the first words stand
     */
    record Provenance(int round, Origin writtenOn, Instant at, @Nullable Instant correctedAt) {}

    /** Of what was erased nothing but the number is left, and of the others nothing is told. */
    record Gone(int number, Standing standing) {}
}
