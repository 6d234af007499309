package stellwand.workshop;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which of a workshop's texts: the question of that table, its second example.
 *
 * @param of the workshop, table or agenda item that it belongs to
 * @param number from 1 where there are several
 */
public record Passage(Part part, UUID of, int number) {

    /** With the longest text that still fits where it is shown, in characters as people count. */
    public enum Part {
        TITLE(120),
        PLACE(160),
        INVITING(120),
        TABLE_TITLE(80),
        TABLE_QUESTION(240),
        TABLE_EXAMPLE(500),
        AGENDA_TITLE(120);

        private final int limit;

        Part(int limit) {
            this.limit = limit;
        }

        public int limit() {
            return limit;
        }
    }

    static Passage only(Part part, UUID of) {
        return new Passage(part, of, 1);
    }

    static List<Passage> several(Part part, UUID of, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Passage(part, of, number))
                .toList();
    }
}
