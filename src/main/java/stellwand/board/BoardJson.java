package stellwand.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.round.RoundJson;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;

/**
 * All boards of a workshop at one moment, as screens get them when they open or fell too far
 * behind.
 *
 * @param seq of the last event in it: the feed goes on after it
 * @param round null while none is open
 * @param cards what hangs
 * @param parked what is in the parking lot
 * @param headings of all tables, in their order
 */
record BoardJson(
        long seq,
        @Nullable RoundJson round,
        List<TableJson> tables,
        List<CardJson> cards,
        List<CardJson> parked,
        List<HeadingJson> headings) {

    /** A theme table, in the reader's language, or in German where that is missing. */
    record TableJson(TableId id, String title, String question) {

        static TableJson of(Evening.ThemeTable table, String language) {
            return new TableJson(
                    table.id(),
                    table.title().in(language).text(),
                    table.question().in(language).text());
        }
    }
}
