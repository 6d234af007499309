package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.BoardRulesTest.wish;
import static stellwand.board.Refusal.CARD_IS_UNKNOWN;
import static stellwand.board.Refusal.HEADING_HAS_TOO_MANY_LINES;
import static stellwand.board.Refusal.HEADING_IS_BLANK;
import static stellwand.board.Refusal.HEADING_IS_TOO_LONG;
import static stellwand.board.Refusal.HEADING_IS_UNKNOWN;
import static stellwand.board.Refusal.HEADING_IS_WRITTEN_ALREADY;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.TABLE_IS_UNKNOWN;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.ClusterCard;
import stellwand.board.BoardCommand.UnclusterCard;
import stellwand.board.BoardEvent.CardBroughtBack;
import stellwand.board.BoardEvent.CardClustered;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardUnclustered;
import stellwand.board.HeadingCommand.RemoveHeading;
import stellwand.board.HeadingCommand.RewordHeading;
import stellwand.board.HeadingCommand.WriteHeading;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.board.HeadingEvent.HeadingReworded;
import stellwand.board.HeadingEvent.HeadingWritten;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.workshop.TableId;

/** What a table host puts together under a heading. */
class HeadingRulesTest {
    private static final ClusterId OPENING_HOURS = new ClusterId(id(50));
    private static final ClusterId LANGUAGES = new ClusterId(id(51));
    private static final ContentId HOURS_TEXT = new ContentId(id(52));
    private static final ContentId LANGUAGES_TEXT = new ContentId(id(53));
    private static final HeadingWritten HOURS =
            new HeadingWritten(OPENING_HOURS, SERVICE_POINT, 1, "de", HOURS_TEXT);
    private static final HeadingWritten ELSEWHERE =
            new HeadingWritten(LANGUAGES, VOLUNTEERING, 2, "ar", LANGUAGES_TEXT);
    private static final CardClustered CLUSTERED = new CardClustered(LONG_QUEUES, OPENING_HOURS);
    private static final Given EVENING = given(PLANNED, OPENED, QUEUES_PINNED);
    private static final Given HANGS = after(HOURS);

    private static Given after(Event... happened) {
        var events = new ArrayList<>(EVENING.events());
        events.addAll(List.of(happened));
        return new Given(events);
    }

    private static WriteHeading write(By by, TableId table, String text) {
        return new WriteHeading(by, OPENING_HOURS, table, german(HOURS_TEXT, text));
    }

    private static WriteHeading write(String text) {
        return write(TABLE_HOST, SERVICE_POINT, text);
    }

    private static RewordHeading reword(By by, TableId table, String text) {
        return new RewordHeading(by, OPENING_HOURS, table, german(OTHER_TEXT, text));
    }

    private static ClusterCard cluster(ClusterId heading) {
        return new ClusterCard(TABLE_HOST, LONG_QUEUES, heading);
    }

    @Test
    void the_table_host_writes_a_heading() {
        EVENING.when(wish(write("Öffnungszeiten"))).then(HOURS);
    }

    @Test
    void headings_stand_in_the_order_in_which_they_were_written() {
        var second = new HeadingWritten(LANGUAGES, SERVICE_POINT, 2, "de", LANGUAGES_TEXT);
        HANGS.when(
                        wish(
                                new WriteHeading(
                                        TABLE_HOST,
                                        LANGUAGES,
                                        SERVICE_POINT,
                                        german(LANGUAGES_TEXT, "Sprache"))))
                .then(second);
        assertThat(after(second, HOURS).of(BoardState.FOLD).headings().inOrder())
                .extracting(Heading::id)
                .containsExactly(OPENING_HOURS, LANGUAGES);
    }

    @Test
    void nobody_else_writes_changes_or_removes_one() {
        EVENING.when(wish(write(LEYLA, SERVICE_POINT, "x"))).thenRefused(ONLY_THE_TABLE_HOST);
        HANGS.when(wish(reword(LEYLA, SERVICE_POINT, "x"))).thenRefused(ONLY_THE_TABLE_HOST);
        HANGS.when(wish(new RemoveHeading(LEYLA, OPENING_HOURS, SERVICE_POINT)))
                .thenRefused(ONLY_THE_TABLE_HOST);
        HANGS.when(wish(new ClusterCard(LEYLA, LONG_QUEUES, OPENING_HOURS)))
                .thenRefused(ONLY_THE_TABLE_HOST);
        after(HOURS, CLUSTERED)
                .when(wish(new UnclusterCard(LEYLA, LONG_QUEUES)))
                .thenRefused(ONLY_THE_TABLE_HOST);
    }

    @Test
    void a_heading_is_written_once() {
        HANGS.when(wish(write("Öffnungszeiten"))).thenRefused(HEADING_IS_WRITTEN_ALREADY);
    }

    @Test
    void a_heading_hangs_at_a_table() {
        EVENING.when(wish(write(TABLE_HOST, new TableId(id(99)), "Öffnungszeiten")))
                .thenRefused(TABLE_IS_UNKNOWN);
    }

    @Test
    void a_heading_says_something_in_eighty_characters_and_two_lines() {
        var family = "👨‍👩‍👧";
        EVENING.when(wish(write(" \n\u200B"))).thenRefused(HEADING_IS_BLANK);
        EVENING.when(wish(write(family.repeat(80)))).then(HOURS);
        EVENING.when(wish(write(family.repeat(81)))).thenRefused(HEADING_IS_TOO_LONG);
        EVENING.when(wish(write("auf\nzu"))).then(HOURS);
        EVENING.when(wish(write("auf\nund\nzu"))).thenRefused(HEADING_HAS_TOO_MANY_LINES);
    }

    @Test
    void the_table_host_changes_its_words_under_the_same_limits() {
        HANGS.when(wish(reword(TABLE_HOST, SERVICE_POINT, "Sprechzeiten")))
                .then(new HeadingReworded(OPENING_HOURS, "de", OTHER_TEXT));
        HANGS.when(wish(reword(TABLE_HOST, SERVICE_POINT, " "))).thenRefused(HEADING_IS_BLANK);
    }

    @Test
    void a_heading_of_another_table_is_not_found() {
        HANGS.when(wish(reword(TABLE_HOST, VOLUNTEERING, "x"))).thenRefused(HEADING_IS_UNKNOWN);
        HANGS.when(wish(new RemoveHeading(TABLE_HOST, OPENING_HOURS, VOLUNTEERING)))
                .thenRefused(HEADING_IS_UNKNOWN);
        after(ELSEWHERE).when(wish(cluster(LANGUAGES))).thenRefused(HEADING_IS_UNKNOWN);
    }

    @Test
    void a_heading_that_is_gone_is_not_found() {
        var gone = after(HOURS, new HeadingRemoved(OPENING_HOURS));
        gone.when(wish(reword(TABLE_HOST, SERVICE_POINT, "x"))).thenRefused(HEADING_IS_UNKNOWN);
        gone.when(wish(cluster(OPENING_HOURS))).thenRefused(HEADING_IS_UNKNOWN);
    }

    @Test
    void removing_a_heading_erases_everything_that_it_ever_said() {
        var removed = new HeadingRemoved(OPENING_HOURS);
        after(HOURS, new HeadingReworded(OPENING_HOURS, "de", OTHER_TEXT))
                .when(wish(new RemoveHeading(TABLE_HOST, OPENING_HOURS, SERVICE_POINT)))
                .then(removed)
                .thenErased(HOURS_TEXT, OTHER_TEXT);
    }

    @Test
    void removing_a_heading_sets_its_cards_free() {
        var before = after(HOURS, DOOR_PINNED, CLUSTERED);
        var free = after(HOURS, DOOR_PINNED, CLUSTERED, new HeadingRemoved(OPENING_HOURS));

        assertThat(headingOfQueues(before)).isEqualTo(OPENING_HOURS);
        assertThat(headingOfQueues(free)).isNull();
        assertThat(free.of(BoardState.FOLD).hanging()).hasSize(2);
    }

    @Test
    void a_card_hangs_under_one_heading_at_most() {
        var another = new HeadingWritten(LANGUAGES, SERVICE_POINT, 2, "ar", LANGUAGES_TEXT);
        HANGS.when(wish(cluster(OPENING_HOURS))).then(CLUSTERED);
        after(HOURS, CLUSTERED, another)
                .when(wish(cluster(LANGUAGES)))
                .then(new CardClustered(LONG_QUEUES, LANGUAGES));
    }

    @Test
    void hanging_a_card_where_it_hangs_changes_nothing() {
        after(HOURS, CLUSTERED).when(wish(cluster(OPENING_HOURS))).thenNothingHappens();
        HANGS.when(wish(new UnclusterCard(TABLE_HOST, LONG_QUEUES))).thenNothingHappens();
    }

    @Test
    void the_table_host_takes_a_card_from_under_its_heading() {
        after(HOURS, CLUSTERED)
                .when(wish(new UnclusterCard(TABLE_HOST, LONG_QUEUES)))
                .then(new CardUnclustered(LONG_QUEUES));
        assertThat(headingOfQueues(after(HOURS, CLUSTERED, new CardUnclustered(LONG_QUEUES))))
                .isNull();
    }

    @Test
    void a_card_that_is_gone_hangs_under_nothing_new() {
        var gone = after(HOURS, new CardTakenBack(LONG_QUEUES));
        gone.when(wish(cluster(OPENING_HOURS))).thenRefused(CARD_IS_UNKNOWN);
        gone.when(wish(new UnclusterCard(TABLE_HOST, LONG_QUEUES))).thenRefused(CARD_IS_UNKNOWN);
    }

    @Test
    void a_card_that_comes_back_hangs_where_it_hung() {
        var hidden = new CardHidden(LONG_QUEUES, "de", REASON);
        assertThat(headingOfQueues(after(HOURS, CLUSTERED, hidden, new CardShown(LONG_QUEUES))))
                .isEqualTo(OPENING_HOURS);
        var parked = new CardParked(LONG_QUEUES);
        var back = new CardBroughtBack(LONG_QUEUES);
        assertThat(headingOfQueues(after(HOURS, CLUSTERED, parked, back))).isEqualTo(OPENING_HOURS);
        assertThat(
                        headingOfQueues(
                                after(
                                        HOURS,
                                        CLUSTERED,
                                        new CardReworded(LONG_QUEUES, "de", OTHER_TEXT))))
                .isEqualTo(OPENING_HOURS);
    }

    @Test
    void a_parked_or_hidden_card_is_put_where_it_will_hang() {
        after(HOURS, new CardParked(LONG_QUEUES))
                .when(wish(cluster(OPENING_HOURS)))
                .then(CLUSTERED);
        after(HOURS, new CardHidden(LONG_QUEUES, "de", REASON))
                .when(wish(cluster(OPENING_HOURS)))
                .then(CLUSTERED);
    }

    private static @Nullable ClusterId headingOfQueues(Given evening) {
        return evening.of(BoardState.FOLD).find(LONG_QUEUES).orElseThrow().cluster();
    }
}
