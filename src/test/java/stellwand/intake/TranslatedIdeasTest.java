package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.database.Chore;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.round.RoundId;

/** What somebody put into other words or another language is not lost, and nor is the original. */
class TranslatedIdeasTest extends HouseWithCards {
    private static final String ORIGINAL = "لافتات بالصور";

    @Test
    void what_was_translated_at_the_table_stands_under_the_original_and_is_found()
            throws Exception {
        var card = pinnedInArabic();
        translated(card, "Schilder mit Bildern", true);
        var idea = idea(card);

        var translation = ">Schilder mit Bildern</p>";
        assertThat(page("/staff/ideas/" + idea)).contains(ORIGINAL, translation, "geprüft von");
        assertThat(page("/ideas/" + number(idea), ""))
                .contains(ORIGINAL, "lang=\"de\" dir=\"ltr\"" + translation, "geprüft von");
        assertThat(page("/api/ideas/" + idea, ""))
                .contains(
                        """
                        "translations":[{"language":"de","text":"Schilder mit Bildern","checked":true}]\
                        """);
        assertThat(found("Bildern")).contains(ORIGINAL);
        assertThat(found("لافتات")).contains(ORIGINAL);
    }

    @Test
    void translated_after_it_was_taken_over_it_comes_along_all_the_same() throws Exception {
        var card = pinnedInArabic();
        var idea = idea(card);
        translated(card, "Tafeln mit Zeichen", false);
        assertThat(page("/ideas/" + number(idea), ""))
                .contains(">Tafeln mit Zeichen</p>", "Übersetzung vom Abend, nicht geprüft");
        assertThat(found("Zeichen")).contains(ORIGINAL);

        translated(card, "Tafeln mit Symbolen", true);

        assertThat(page("/ideas/" + number(idea), "")).doesNotContain("Tafeln mit Zeichen");
        assertThat(found("Symbolen")).contains(ORIGINAL);
        assertThat(found("Zeichen")).doesNotContain(ORIGINAL);
    }

    @Test
    void a_translation_goes_with_its_card() throws Exception {
        var card = pinnedInArabic();
        translated(card, "Wegweiser mit Pfeilen", true);
        var idea = idea(card);

        happened(List.of(), new CardErased(card));

        assertThat(page("/staff/ideas/" + idea)).doesNotContain("Wegweiser mit Pfeilen");
        assertThat(found("Pfeilen")).doesNotContain(ORIGINAL);
    }

    @Test
    void a_wording_has_a_language_of_its_own_and_both_are_found() throws Exception {
        var idea = idea(pinnedInArabic());
        assertThat(page("/staff/ideas/" + idea))
                .containsPattern("<option value=\"de\"[^>]*selected=\"selected\"");

        staff(idea, "wording", "words", "Leicht lesbare Hinweise", "language", "de");

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("lang=\"de\" dir=\"ltr\">Leicht lesbare Hinweise</p>")
                .contains("lang=\"ar\" dir=\"rtl\">" + ORIGINAL);
        assertThat(found("Hinweise")).contains("Leicht lesbare Hinweise");
        assertThat(found("لافتات")).contains("Leicht lesbare Hinweise");
    }

    @Test
    void an_original_that_is_hidden_is_read_and_found_in_no_language() throws Exception {
        var card = pinnedInArabic();
        translated(card, "Wegweiser mit Lämpchen", true);
        var idea = idea(card);
        var others = "Leicht lesbare Hinweise";
        staff(idea, "wording", "words", others, "language", "de", "hidesOriginal", "true");

        assertThat(page("/ideas/" + number(idea), ""))
                .contains(others)
                .doesNotContain(ORIGINAL, "Lämpchen");
        assertThat(page("/api/ideas/" + idea, ""))
                .contains("\"translations\":[]")
                .doesNotContain("Lämpchen");
        assertThat(found("Hinweise")).contains(others);
        assertThat(found("Lämpchen")).doesNotContain(others);
        assertThat(found("لافتات")).doesNotContain(others);

        staff(idea, "showing", "words", "ORIGINAL");

        assertThat(page("/ideas/" + number(idea), "")).contains(ORIGINAL, "Lämpchen");
        assertThat(found("Lämpchen")).contains(others);
    }

    @Test
    void a_text_that_is_hidden_is_read_and_found_in_no_language() throws Exception {
        var card = pinnedInArabic();
        translated(card, "Wegweiser mit Lämpchen", true);
        var idea = idea(card);
        staff(idea, "setting-aside", "reason", "Beleidigung", "hides", "true");

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Beleidigung")
                .doesNotContain(ORIGINAL, "Lämpchen");
        assertThat(found("Lämpchen")).doesNotContain("Idee " + number(idea) + "<");
    }

    @Test
    void rebuilt_from_the_journal_translations_and_terms_are_the_same() throws Exception {
        var card = pinnedInArabic();
        translated(card, "Schilder mit Bildern", true);
        staff(idea(card), "wording", "words", "Leicht lesbare Hinweise", "language", "de");
        var before = rows();

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(rows()).isEqualTo(before).hasSize(1);
    }

    private List<String> rows() {
        return db.sql(
                        """
                        select (to_jsonb(t) || jsonb_build_object('terms', i.terms))::text as row
                        from translated_card t join idea i using (workshop, card)
                        where workshop = :evening
                        """)
                .param("evening", evening.id())
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private String found(String words) throws Exception {
        return page("/ideas?workshop=%s&q=%s".formatted(evening.id(), words), "");
    }

    private void translated(CardId card, String text, boolean checked) {
        var content = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(content, "de", text)),
                new CardTranslated(card, "de", content, checked));
    }

    private CardId pinnedInArabic() {
        var card = new CardId(UUID.randomUUID());
        var content = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(content, "ar", ORIGINAL)),
                new CardPinned(
                        card,
                        table,
                        new RoundId(UUID.randomUUID()),
                        CardKind.SOLUTION,
                        41,
                        actor,
                        "ar",
                        content,
                        Instant.parse("2017-09-14T18:00:00Z")));
        return card;
    }
}
