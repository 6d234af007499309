package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.SmallBoard.WORKSHOP;
import static stellwand.board.TheEvening.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardBroughtBack;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleDropped;
import stellwand.board.BoardEvent.ExampleReleased;
import stellwand.board.BoardEvent.ExampleWithheld;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.journal.Written;
import stellwand.people.HouseSecret;
import stellwand.people.ReplyCode;
import stellwand.people.ReplyCodes;

/** On real PostgreSQL. */
class BoardTablesTest {
    private static final ExampleWritten EXAMPLE =
            new ExampleWritten(LONG_QUEUES, "de", QUEUES_EXAMPLE);
    private static final CardTranslated IN_ARABIC =
            new CardTranslated(LONG_QUEUES, "ar", ARABIC_TEXT, true);

    private final SmallBoard small = new SmallBoard();

    @Test
    void a_row_tells_what_was_pinned() {
        small.happened(texts(), QUEUES_PINNED);

        assertThat(
                        small.db
                                .sql(
                                        """
                                        select theme_table, round, kind, number, author, language,
                                            content, example, example_released, fate
                                        from card where workshop = ? and id = ?
                                        """)
                                .params(WORKSHOP.id(), LONG_QUEUES.id())
                                .query()
                                .singleRow())
                .containsEntry("theme_table", SERVICE_POINT.id())
                .containsEntry("round", FIRST_ROUND.id())
                .containsEntry("kind", "CHALLENGE")
                .containsEntry("number", 1)
                .containsEntry("author", LEYLA.person())
                .containsEntry("language", "de")
                .containsEntry("content", QUEUES_TEXT.id())
                .containsEntry("example", null)
                .containsEntry("example_released", false)
                .containsEntry("fate", "HANGS");
    }

    @Test
    void a_card_is_found_by_its_reply_code() {
        small.happened(texts(), QUEUES_PINNED, DOOR_PINNED);

        assertThat(small.tables.find(small.replyCodes.of(WORKSHOP.id(), ONE_DOOR.id())))
                .contains(new BoardTables.Place(WORKSHOP, ONE_DOOR));
        assertThat(small.tables.find(ReplyCode.of(7))).isEmpty();
    }

    @Test
    void an_example_is_released_withheld_and_dropped() {
        small.happened(texts(), QUEUES_PINNED, EXAMPLE);
        assertThat(example()).isEqualTo(Map.of("example", QUEUES_EXAMPLE.id(), "released", false));
        small.happened(List.of(), new ExampleReleased(LONG_QUEUES));
        assertThat(example()).isEqualTo(Map.of("example", QUEUES_EXAMPLE.id(), "released", true));
        small.happened(List.of(), new ExampleWithheld(LONG_QUEUES));
        assertThat(example()).isEqualTo(Map.of("example", QUEUES_EXAMPLE.id(), "released", false));
        small.happened(
                List.of(), new ExampleReleased(LONG_QUEUES), new ExampleDropped(LONG_QUEUES));
        assertThat(example()).containsEntry("example", null).containsEntry("released", false);
    }

    private Map<String, @Nullable Object> example() {
        return small.db
                .sql("select example, example_released as released from card")
                .query()
                .singleRow();
    }

    @Test
    void other_keywords_replace_the_translation_in_their_language_and_uncheck_the_others() {
        var english = new CardTranslated(LONG_QUEUES, "en", OTHER_EXAMPLE, true);
        small.happened(texts(), QUEUES_PINNED, IN_ARABIC, english);
        small.happened(List.of(), new CardReworded(LONG_QUEUES, "ar", OTHER_TEXT));

        assertThat(
                        small.db
                                .sql("select language, checked from card_translation")
                                .query()
                                .listOfRows())
                .containsExactly(Map.of("language", "en", "checked", false));
    }

    @Test
    void links_and_fates_are_kept() {
        small.happened(
                texts(),
                QUEUES_PINNED,
                DOOR_PINNED,
                new ChallengesAnswered(ONE_DOOR, List.of(LONG_QUEUES)),
                new CardTakenBack(LONG_QUEUES),
                new CardErased(ONE_DOOR));

        assertThat(
                        small.db
                                .sql(
                                        "select number, challenges::text, fate from card order by number")
                                .query()
                                .listOfRows())
                .containsExactly(
                        Map.of("number", 1, "challenges", "{}", "fate", "TAKEN_BACK"),
                        Map.of(
                                "number",
                                2,
                                "challenges",
                                "{" + LONG_QUEUES.id() + "}",
                                "fate",
                                "ERASED"));
    }

    @Test
    void what_is_set_aside_comes_back_to_where_it_was() {
        small.happened(texts(), QUEUES_PINNED, new CardParked(LONG_QUEUES));
        assertThat(place()).isEqualTo(place("PARKED", true, null));
        small.happened(List.of(), new CardHidden(LONG_QUEUES, "de", REASON));
        assertThat(place()).isEqualTo(place("HIDDEN", true, REASON.id()));
        small.happened(List.of(), new CardShown(LONG_QUEUES));
        assertThat(place()).isEqualTo(place("PARKED", true, null));
        small.happened(List.of(), new CardBroughtBack(LONG_QUEUES));
        assertThat(place()).isEqualTo(place("HANGS", false, null));
        small.happened(
                List.of(),
                new CardHidden(LONG_QUEUES, "de", REASON),
                new CardTakenBack(LONG_QUEUES));
        assertThat(place()).isEqualTo(place("TAKEN_BACK", false, null));
    }

    private Map<String, @Nullable Object> place() {
        return small.db.sql("select fate, parked, reason from card").query().singleRow();
    }

    private static Map<String, @Nullable Object> place(
            String fate, boolean parked, @Nullable UUID reason) {
        var place = new HashMap<String, @Nullable Object>();
        place.put("fate", fate);
        place.put("parked", parked);
        place.put("reason", reason);
        return place;
    }

    @Test
    void rebuilt_rows_are_the_same_rows_with_the_same_reply_codes() {
        small.happened(
                texts(),
                QUEUES_PINNED,
                EXAMPLE,
                DOOR_PINNED,
                new ChallengesAnswered(ONE_DOOR, List.of(LONG_QUEUES)),
                IN_ARABIC,
                new CardParked(LONG_QUEUES),
                new CardHidden(LONG_QUEUES, "de", REASON),
                new CardTakenBack(ONE_DOOR));
        var before = rows();

        small.tables.tables().forEach(table -> small.db.sql("truncate " + table).update());
        small.journal
                .read(WORKSHOP.stream(), 0)
                .forEach(
                        new BoardTables(small.db, new ReplyCodes(new HouseSecret(small.db)))
                                ::apply);

        assertThat(rows()).isEqualTo(before).hasSize(3);
    }

    private List<@Nullable String> rows() {
        return small.db
                .sql(
                        """
                        select card::text from card
                        union all
                        select card_translation::text from card_translation
                        order by 1
                        """)
                .query(String.class)
                .list();
    }

    private static List<Written> texts() {
        return List.of(german(QUEUES_TEXT, "Lange Schlangen"));
    }
}
