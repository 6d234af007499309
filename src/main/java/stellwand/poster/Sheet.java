package stellwand.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.register.LedgerPages;
import stellwand.workshop.Wording.Phrase;

/**
 * A poster or a report.
 *
 * @param occasion null: of all ideas
 * @param figures as the ledger shows them
 * @param groups by table
 * @param isWhole whether there was room for all ideas
 * @param address where all of it is to be read
 * @param home the ledger of all: to be typed
 * @param on the day on which it was made
 */
record Sheet(
        Paper paper,
        @Nullable Occasion occasion,
        LedgerPages.Page figures,
        List<Group> groups,
        boolean isWhole,
        String address,
        String home,
        String on) {
    Sheet {
        groups = List.copyOf(groups);
    }

    /**
     * @param standing as the ledger's bar names it
     */
    public String sign(String standing) {
        return Sign.valueOf(standing).drawing();
    }

    /** The evening. */
    record Occasion(Phrase title, String day, Phrase place, List<Phrase> inviting) {
        Occasion {
            inviting = List.copyOf(inviting);
        }
    }

    /**
     * What hung at one table.
     *
     * @param letter empty: at none
     */
    record Group(String letter, @Nullable Phrase title, @Nullable Phrase question, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Cards side by side.
     *
     * @param free places at its end
     */
    record Row(List<Entry> cards, int free) {
        Row {
            cards = List.copyOf(cards);
        }
    }
}
