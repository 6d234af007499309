package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.SmallBoard.WORKSHOP;
import static stellwand.board.TheEvening.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardClustered;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardUnclustered;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.board.HeadingEvent.HeadingReworded;
import stellwand.board.HeadingEvent.HeadingWritten;

/** On real PostgreSQL. */
class HeadingTablesTest {
    private static final ClusterId HOURS = new ClusterId(id(50));
    private static final HeadingWritten WRITTEN =
            new HeadingWritten(HOURS, SERVICE_POINT, 1, "de", OTHER_TEXT);
    private static final CardClustered CLUSTERED = new CardClustered(LONG_QUEUES, HOURS);

    private final SmallBoard small = new SmallBoard();

    @Test
    void a_heading_is_a_row_with_its_latest_words() {
        small.happened(List.of(), WRITTEN);
        assertThat(rows(small)).containsExactly(row("de", OTHER_TEXT.id().toString()));

        small.happened(List.of(), new HeadingReworded(HOURS, "ar", ARABIC_TEXT));
        assertThat(rows(small)).containsExactly(row("ar", ARABIC_TEXT.id().toString()));
    }

    @Test
    void a_card_says_under_which_heading_it_hangs() {
        small.happened(List.of(), QUEUES_PINNED, WRITTEN, CLUSTERED);
        assertThat(rows(small)).contains(LONG_QUEUES.id() + " under " + HOURS.id());

        small.happened(List.of(), new CardUnclustered(LONG_QUEUES));
        assertThat(rows(small)).hasSize(1);
    }

    @Test
    void a_heading_that_goes_leaves_its_cards() {
        small.happened(List.of(), QUEUES_PINNED, WRITTEN, CLUSTERED, new HeadingRemoved(HOURS));

        assertThat(rows(small)).isEmpty();
        assertThat(small.db.sql("select fate from card").query(String.class).list())
                .containsExactly("HANGS");
    }

    @Test
    void rebuilt_rows_are_the_same_rows() {
        small.happened(
                List.of(),
                QUEUES_PINNED,
                DOOR_PINNED,
                WRITTEN,
                CLUSTERED,
                new CardClustered(ONE_DOOR, HOURS),
                new CardParked(LONG_QUEUES),
                new CardErased(ONE_DOOR));
        var before = rows(small);

        rebuild(small);

        assertThat(rows(small)).isEqualTo(before).hasSize(3);
    }

    private static String row(String language, String text) {
        return "%s 1 %s %s %s".formatted(HOURS.id(), SERVICE_POINT.id(), language, text);
    }

    /** Headings, and which cards hang under them. */
    static List<String> rows(SmallBoard small) {
        return small
                .db
                .sql(
                        """
                        select concat_ws(' ', id, number, theme_table, language, content)
                        from heading
                        union all
                        select id || ' under ' || heading from card where heading is not null
                        """)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static void rebuild(SmallBoard small) {
        empty(small);
        small.journal.read(WORKSHOP.stream(), 0).forEach(small.tables::apply);
    }

    static void empty(SmallBoard small) {
        small.tables.tables().forEach(table -> small.db.sql("truncate " + table).update());
    }
}
