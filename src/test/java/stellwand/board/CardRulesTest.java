package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.BoardRulesTest.wish;
import static stellwand.board.Refusal.CARD_HAS_CHANGED;
import static stellwand.board.Refusal.CARD_IS_BLANK;
import static stellwand.board.Refusal.CARD_IS_TOO_LONG;
import static stellwand.board.Refusal.CARD_IS_UNKNOWN;
import static stellwand.board.Refusal.NOT_YOUR_CARD;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.THERE_IS_NO_EXAMPLE;
import static stellwand.board.Refusal.TRANSLATION_IS_ORIGINAL;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.ReleaseExample;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.TranslateCard;
import stellwand.board.BoardCommand.WithholdExample;
import stellwand.board.BoardCommand.Wording;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleDropped;
import stellwand.board.BoardEvent.ExampleReleased;
import stellwand.board.BoardEvent.ExampleWithheld;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.journal.ContentId;
import stellwand.journal.Given;
import stellwand.journal.Written;

/** What may be done to a card that was pinned, and by whom. */
class CardRulesTest {
    private static final ExampleWritten EXAMPLE =
            new ExampleWritten(LONG_QUEUES, "de", QUEUES_EXAMPLE);
    private static final ExampleReleased RELEASED = new ExampleReleased(LONG_QUEUES);
    private static final CardReworded REWORDED = new CardReworded(LONG_QUEUES, "de", OTHER_TEXT);
    private static final CardTranslated IN_ARABIC =
            new CardTranslated(LONG_QUEUES, "ar", ARABIC_TEXT, true);
    private static final Given HANGS = given(QUEUES_PINNED);
    private static final Given WITH_EXAMPLE = given(QUEUES_PINNED, EXAMPLE);
    private static final Given TAKEN_BACK = given(QUEUES_PINNED, new CardTakenBack(LONG_QUEUES));

    private static ReviseCard revise(By by) {
        var wording = new Wording(german(OTHER_TEXT, "Warteschlangen"), null, List.of());
        return new ReviseCard(by, LONG_QUEUES, wording, null);
    }

    private static TranslateCard translate(By by, String language, String text) {
        return new TranslateCard(by, LONG_QUEUES, new Written(ARABIC_TEXT, language, text), true);
    }

    @Test
    void authors_revise_their_own_card() {
        HANGS.when(wish(revise(LEYLA))).then(REWORDED);
    }

    @Test
    void the_table_host_revises_for_them() {
        HANGS.when(wish(revise(TABLE_HOST))).then(REWORDED);
    }

    @Test
    void nobody_else_revises() {
        HANGS.when(wish(revise(OMAR))).thenRefused(NOT_YOUR_CARD);
    }

    @Test
    void a_revision_replaces_the_example_by_what_it_brings() {
        var other =
                new Wording(german(OTHER_TEXT, "x"), german(OTHER_EXAMPLE, "Dienstag"), List.of());
        WITH_EXAMPLE
                .when(wish(new ReviseCard(LEYLA, LONG_QUEUES, other, null)))
                .then(REWORDED, new ExampleWritten(LONG_QUEUES, "de", OTHER_EXAMPLE));
        WITH_EXAMPLE.when(wish(revise(LEYLA))).then(REWORDED, new ExampleDropped(LONG_QUEUES));
    }

    /** Each brings all that shall stand on the card: the older one would drop what is new there. */
    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var reworded = given(QUEUES_PINNED, REWORDED);
        var mine = german(QUEUES_TEXT, "Lange Schlangen!");
        var wording = new Wording(mine, null, List.of());
        reworded.when(wish(new ReviseCard(LEYLA, LONG_QUEUES, wording, QUEUES_TEXT)))
                .thenRefused(CARD_HAS_CHANGED);
        reworded.when(wish(new ReviseCard(LEYLA, LONG_QUEUES, wording, OTHER_TEXT)))
                .then(new CardReworded(LONG_QUEUES, "de", QUEUES_TEXT));
        reworded.when(wish(new ReviseCard(LEYLA, LONG_QUEUES, wording, null)))
                .then(new CardReworded(LONG_QUEUES, "de", QUEUES_TEXT));
    }

    @Test
    void a_revision_replaces_the_links() {
        var doorAnswers =
                given(
                        QUEUES_PINNED,
                        DOOR_PINNED,
                        new ChallengesAnswered(ONE_DOOR, List.of(LONG_QUEUES)));
        doorAnswers
                .when(wish(new ReviseCard(OMAR, ONE_DOOR, answering(), null)))
                .then(
                        new CardReworded(ONE_DOOR, "de", DOOR_TEXT),
                        new ChallengesAnswered(ONE_DOOR, List.of()));
        doorAnswers
                .when(wish(new ReviseCard(OMAR, ONE_DOOR, answering(LONG_QUEUES), null)))
                .then(new CardReworded(ONE_DOOR, "de", DOOR_TEXT));
    }

    @Test
    void a_revision_must_fit_on_the_card_too() {
        HANGS.when(wish(new ReviseCard(LEYLA, LONG_QUEUES, keywords(""), null)))
                .thenRefused(CARD_IS_BLANK);
    }

    @Test
    void a_card_that_is_gone_is_not_changed() {
        TAKEN_BACK.when(wish(revise(LEYLA))).thenRefused(CARD_IS_UNKNOWN);
        TAKEN_BACK.when(wish(translate(TABLE_HOST, "ar", "طوابير"))).thenRefused(CARD_IS_UNKNOWN);
        given().when(wish(revise(LEYLA))).thenRefused(CARD_IS_UNKNOWN);
    }

    @Test
    void the_table_host_translates() {
        HANGS.when(wish(translate(TABLE_HOST, "ar", "طوابير طويلة"))).then(IN_ARABIC);
    }

    @Test
    void others_do_not_translate() {
        HANGS.when(wish(translate(LEYLA, "ar", "طوابير"))).thenRefused(ONLY_THE_TABLE_HOST);
    }

    @Test
    void nothing_is_translated_into_its_own_language() {
        HANGS.when(wish(translate(TABLE_HOST, "de", "x"))).thenRefused(TRANSLATION_IS_ORIGINAL);
    }

    @Test
    void a_translation_must_fit_on_the_card_too() {
        HANGS.when(wish(translate(TABLE_HOST, "ar", "x".repeat(81)))).thenRefused(CARD_IS_TOO_LONG);
    }

    @Test
    void after_other_keywords_a_translation_is_no_longer_checked() {
        var card = card(given(QUEUES_PINNED, IN_ARABIC, REWORDED));
        assertThat(card.face().translations().get("ar"))
                .isEqualTo(new Translation(new Said("ar", ARABIC_TEXT), false));
    }

    @Test
    void keywords_in_the_language_of_a_translation_replace_it() {
        var inArabicNow = new CardReworded(LONG_QUEUES, "ar", OTHER_TEXT);
        var card = card(given(QUEUES_PINNED, IN_ARABIC, inArabicNow));
        assertThat(card.face().translations()).isEmpty();
    }

    @Test
    void an_example_is_kept_until_the_table_host_releases_it() {
        WITH_EXAMPLE.when(wish(new ReleaseExample(TABLE_HOST, LONG_QUEUES))).then(RELEASED);
        WITH_EXAMPLE
                .when(wish(new ReleaseExample(LEYLA, LONG_QUEUES)))
                .thenRefused(ONLY_THE_TABLE_HOST);
        HANGS.when(wish(new ReleaseExample(TABLE_HOST, LONG_QUEUES)))
                .thenRefused(THERE_IS_NO_EXAMPLE);
    }

    @Test
    void a_released_example_can_be_withheld_again() {
        given(QUEUES_PINNED, EXAMPLE, RELEASED)
                .when(wish(new WithholdExample(TABLE_HOST, LONG_QUEUES)))
                .then(new ExampleWithheld(LONG_QUEUES));
        HANGS.when(wish(new WithholdExample(TABLE_HOST, LONG_QUEUES)))
                .thenRefused(THERE_IS_NO_EXAMPLE);
    }

    @Test
    void releasing_and_withholding_twice_is_doing_it_once() {
        given(QUEUES_PINNED, EXAMPLE, RELEASED)
                .when(wish(new ReleaseExample(TABLE_HOST, LONG_QUEUES)))
                .thenNothingHappens();
        given(QUEUES_PINNED, EXAMPLE, RELEASED, new ExampleWithheld(LONG_QUEUES))
                .when(wish(new WithholdExample(TABLE_HOST, LONG_QUEUES)))
                .thenNothingHappens();
    }

    @Test
    void another_example_must_be_released_anew() {
        var other = new ExampleWritten(LONG_QUEUES, "de", OTHER_EXAMPLE);
        var card = card(given(QUEUES_PINNED, EXAMPLE, RELEASED, other));
        assertThat(card.face().example())
                .isEqualTo(new Example.Kept(new Said("de", OTHER_EXAMPLE)));
    }

    @Test
    void authors_and_the_table_host_take_a_card_back() {
        var takenBack = new CardTakenBack(LONG_QUEUES);
        HANGS.when(wish(new TakeBackCard(LEYLA, LONG_QUEUES))).then(takenBack);
        HANGS.when(wish(new TakeBackCard(TABLE_HOST, LONG_QUEUES))).then(takenBack);
        HANGS.when(wish(new TakeBackCard(OMAR, LONG_QUEUES))).thenRefused(NOT_YOUR_CARD);
    }

    @Test
    void erasing_empties_everything_that_was_ever_written_on_the_card() {
        given(QUEUES_PINNED, EXAMPLE, IN_ARABIC, REWORDED, new ExampleDropped(LONG_QUEUES))
                .when(wish(new EraseCard(LEYLA, LONG_QUEUES)))
                .then(new CardErased(LONG_QUEUES))
                .thenErased(QUEUES_TEXT, QUEUES_EXAMPLE, ARABIC_TEXT, OTHER_TEXT);
    }

    @Test
    void a_card_that_was_taken_back_can_still_be_erased() {
        TAKEN_BACK
                .when(wish(new EraseCard(LEYLA, LONG_QUEUES)))
                .then(new CardErased(LONG_QUEUES))
                .thenErased(QUEUES_TEXT);
    }

    @Test
    void erasing_twice_is_erasing_once() {
        given(QUEUES_PINNED, new CardErased(LONG_QUEUES))
                .when(wish(new EraseCard(LEYLA, LONG_QUEUES)))
                .thenNothingHappens()
                .thenErased(new ContentId[0]);
    }

    @Test
    void nobody_erases_the_card_of_somebody_else() {
        HANGS.when(wish(new EraseCard(OMAR, LONG_QUEUES))).thenRefused(NOT_YOUR_CARD);
        given().when(wish(new EraseCard(OMAR, LONG_QUEUES))).thenRefused(CARD_IS_UNKNOWN);
    }

    private static Card card(Given evening) {
        return evening.of(BoardState.FOLD).find(LONG_QUEUES).orElseThrow();
    }
}
