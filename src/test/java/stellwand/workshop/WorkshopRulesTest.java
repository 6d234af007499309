package stellwand.workshop;

import static stellwand.journal.Given.given;
import static stellwand.workshop.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.journal.Event;
import stellwand.workshop.Passage.Part;
import stellwand.workshop.WorkshopCommand.AddAgendaItem;
import stellwand.workshop.WorkshopCommand.AddTable;
import stellwand.workshop.WorkshopCommand.CloseJoining;
import stellwand.workshop.WorkshopCommand.CorrectTexts;
import stellwand.workshop.WorkshopCommand.Join;
import stellwand.workshop.WorkshopCommand.Prepare;
import stellwand.workshop.WorkshopEvent.TextCorrected;

class WorkshopRulesTest {
    private static final Instant NOW = Instant.parse("2017-09-14T15:00:00Z");
    private static final UUID AYLIN = id("Aylin");
    private static final Passage QUESTION = Passage.only(Part.TABLE_QUESTION, SERVICE_POINT.id());

    @Test
    void an_evening_is_prepared_with_its_tables_and_agenda() {
        given().when(wish(new Prepare(WORKSHOP, PLAN))).then(PREPARED, TABLE_ADDED, ITEM_ADDED);
    }

    @Test
    void tables_and_agenda_items_are_numbered_separately() {
        var plan =
                plan(
                        words("Neues Amt", "New office"),
                        List.of(SERVICE_POINT_PLAN, table(VOLUNTEERING, "Ehrenamt")));
        given().when(wish(new Prepare(WORKSHOP, plan)))
                .then(PREPARED, TABLE_ADDED, added(table(VOLUNTEERING, "Ehrenamt"), 2), ITEM_ADDED);
    }

    @Test
    void an_evening_is_prepared_only_once() {
        given(PREPARED)
                .when(wish(new Prepare(WORKSHOP, PLAN)))
                .thenRefused(WORKSHOP_IS_PREPARED_ALREADY);
    }

    @Test
    void nothing_can_be_done_with_an_evening_that_nobody_prepared() {
        given().when(wish(new CloseJoining())).thenRefused(WORKSHOP_IS_UNKNOWN);
        given().when(wish(new AddTable(SERVICE_POINT_PLAN))).thenRefused(WORKSHOP_IS_UNKNOWN);
        given().when(wish(new Join(AYLIN))).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    @Test
    void an_evening_ends_after_it_starts() {
        var backwards =
                new Plan(
                        PLAN.title(),
                        /* start= */ PLAN.end(),
                        /* end= */ PLAN.start(),
                        BERLIN,
                        PLAN.place(),
                        List.of(),
                        List.of(),
                        List.of());
        given().when(wish(new Prepare(WORKSHOP, backwards))).thenRefused(ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void an_evening_needs_a_title() {
        given().when(wish(new Prepare(WORKSHOP, plan(words("  "), List.of()))))
                .thenRefused(TEXT_IS_BLANK);
    }

    @Test
    void a_title_fits_on_the_wall() {
        given().when(wish(new Prepare(WORKSHOP, plan(words("a".repeat(121)), List.of()))))
                .thenRefused(TEXT_IS_TOO_LONG);
    }

    @Test
    void every_example_of_every_table_is_looked_at() {
        var table =
                new Plan.ThemeTable(
                        SERVICE_POINT,
                        words("Servicepoint"),
                        words("Was?"),
                        List.of(words("kurz"), words("a".repeat(501))));
        given(PREPARED).when(wish(new AddTable(table))).thenRefused(TEXT_IS_TOO_LONG);
    }

    @Test
    void a_table_is_added_at_the_end() {
        var volunteering = table(VOLUNTEERING, "Ehrenamt");
        given(PREPARED, TABLE_ADDED)
                .when(wish(new AddTable(volunteering)))
                .then(added(volunteering, 2));
    }

    @Test
    void a_table_is_added_only_once() {
        given(PREPARED, TABLE_ADDED)
                .when(wish(new AddTable(SERVICE_POINT_PLAN)))
                .thenRefused(TABLE_IS_THERE_ALREADY);
    }

    @Test
    void there_are_as_many_tables_as_letters() {
        var many =
                IntStream.rangeClosed(1, 27)
                        .mapToObj(i -> table(new TableId(new UUID(0, i)), "Tisch " + i))
                        .toList();
        given().when(wish(new Prepare(WORKSHOP, plan(words("Groß"), many))))
                .thenRefused(TABLES_ARE_COMPLETE);
        var events = new java.util.ArrayList<Event>(List.of(PREPARED));
        many.stream().limit(26).forEach(table -> events.add(added(table, events.size())));
        given(events.toArray(Event[]::new))
                .when(wish(new AddTable(many.getLast())))
                .thenRefused(TABLES_ARE_COMPLETE);
    }

    @Test
    void an_agenda_item_is_added_only_once() {
        given(PREPARED).when(wish(new AddAgendaItem(GREETING_PLAN))).then(ITEM_ADDED);
        given(PREPARED, ITEM_ADDED)
                .when(wish(new AddAgendaItem(GREETING_PLAN)))
                .thenRefused(AGENDA_ITEM_IS_THERE_ALREADY);
    }

    @Test
    void an_agenda_item_needs_words() {
        var silent = new Plan.AgendaItem(GREETING, LocalTime.NOON, AgendaKind.PAUSE, words(" "));
        given(PREPARED).when(wish(new AddAgendaItem(silent))).thenRefused(TEXT_IS_BLANK);
    }

    @Test
    void several_texts_are_corrected_at_once() {
        var title = Passage.only(Part.TITLE, WORKSHOP.id());
        var german = correction(title, "de", "Neues Amt!");
        var arabic = correction(QUESTION, "ar", "ما الذي يجب أن يتغيّر؟");
        given(PREPARED, TABLE_ADDED)
                .when(wish(new CorrectTexts(List.of(german, arabic))))
                .then(
                        new TextCorrected(title, "de", german.now().id()),
                        new TextCorrected(QUESTION, "ar", arabic.now().id()));
    }

    @Test
    void only_texts_that_are_there_are_corrected() {
        given(PREPARED)
                .when(wish(new CorrectTexts(List.of(correction(QUESTION, "de", "Was?")))))
                .thenRefused(PASSAGE_IS_UNKNOWN);
        var third = new Passage(Part.TABLE_EXAMPLE, SERVICE_POINT.id(), 3);
        given(PREPARED, TABLE_ADDED)
                .when(wish(new CorrectTexts(List.of(correction(third, "de", "Dies")))))
                .thenRefused(PASSAGE_IS_UNKNOWN);
    }

    @Test
    void one_text_that_is_too_long_stops_the_whole_correction() {
        var fine = correction(QUESTION, "de", "Was?");
        var long_ = correction(QUESTION, "en", "a".repeat(241));
        given(PREPARED, TABLE_ADDED)
                .when(wish(new CorrectTexts(List.of(fine, long_))))
                .thenRefused(TEXT_IS_TOO_LONG);
    }

    @Test
    void a_text_is_not_corrected_to_nothing() {
        given(PREPARED, TABLE_ADDED)
                .when(wish(new CorrectTexts(List.of(correction(QUESTION, "de", " \u200B ")))))
                .thenRefused(TEXT_IS_BLANK);
    }

    @Test
    void a_family_counts_as_one_character() {
        var families = correction(QUESTION, "de", "👨‍👩‍👧‍👦".repeat(240));
        given(PREPARED, TABLE_ADDED)
                .when(wish(new CorrectTexts(List.of(families))))
                .then(new TextCorrected(QUESTION, "de", families.now().id()));
    }

    private static Decider wish(WorkshopCommand command) {
        return states -> WorkshopRules.decide(states.of(WorkshopState.FOLD), command, NOW);
    }

    private static Correction correction(Passage passage, String language, String text) {
        return new Correction(
                passage, Wording.written(COMMAND, passage.part().name(), language, text));
    }
}
