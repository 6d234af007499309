package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.attachment.Area;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Photo;
import stellwand.attachment.Reading;
import stellwand.attachment.StoredFiles;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.CardId;
import stellwand.board.CutOut;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Written;

/** A card of paper takes its picture along to the idea, and a person decides who sees it. */
class PaperCardsBecomeIdeasTest extends HouseWithCards {
    @Test
    void everybody_sees_the_picture_of_the_card_once_a_person_has_looked() throws Exception {
        var idea = idea(onPaper("Zwetschgenweg erleuchten"));
        staff(idea, "sighting");
        var number = "/ideas/" + number(idea);
        assertThat(page(number)).contains("Zwetschgenweg erleuchten").doesNotContain("pictures/");
        assertThat(page("/staff/ideas/" + idea))
                .contains("Niemand hat es")
                .containsPattern("name=\"description\"[^>]*>Zwetschgenweg erleuchten</textarea>");

        release(idea);

        assertThat(page(number))
                .contains("/pictures/" + picture(idea), "alt=\"Zwetschgenweg erleuchten\"");
        assertThat(mvc.get().uri(number + "/pictures/" + picture(idea)))
                .hasStatusOk()
                .hasContentType("image/jpeg");
    }

    @Test
    void the_picture_is_the_ideas_own_and_goes_with_it() throws Exception {
        var card = onPaper("Hollerbusch pflanzen");
        var idea = idea(card);
        staff(idea, "sighting");
        release(idea);
        var picture = picture(idea);
        var shown = "/ideas/%d/pictures/%s".formatted(number(idea), picture);
        assertThat(mvc.get().uri(shown)).hasStatusOk();

        happened(List.of(), new CardErased(card));
        assertThat(mvc.get().uri(shown)).as("hidden with its card").hasStatus(404);
        await().untilAsserted(() ->
                assertThat(
                                db.sql("select count(*) from attachment where id = ?")
                                        .param(picture)
                                        .query(Integer.class)
                                        .single())
                        .isZero());
    }

    @Test
    void taken_over_again_it_is_one_idea_with_one_picture() {
        var card = onPaper("Mirabellen ernten");
        assertThat(idea(card)).isEqualTo(idea(card));
        assertThat(
                        db.sql("select count(*) from idea_attachment where idea = ?")
                                .param(idea(card))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_card_whose_words_are_erased_while_it_is_taken_over_leaves_an_idea_that_is_erased() {
        var card = onPaper("Schlehen sammeln");
        var words =
                db.sql("select content from card where id = :card")
                        .param("card", card.id())
                        .query(UUID.class)
                        .single();
        house.getBean(Journal.class)
                .submit(
                        evening.stream(),
                        new Envelope(UUID.randomUUID(), actor, Instant.now(), "", List.of()),
                        _ ->
                                Decision.acceptAndErase(
                                        new CardShown(card), List.of(new ContentId(words))));

        var idea = idea(card);

        assertThat(
                        db.sql("select standing from idea where id = ?")
                                .param(idea)
                                .query(String.class)
                                .single())
                .isEqualTo("ERASED");
    }

    @Test
    void a_card_that_was_typed_brings_no_picture() throws Exception {
        var idea = idea(pinned("Quittenmus kochen"));
        assertThat(page("/staff/ideas/" + idea)).doesNotContain("id=\"files\"");
    }

    private CardId onPaper(String text) {
        var card = pinned(text);
        var id = new AttachmentId(UUID.randomUUID());
        var picture = picture(Photo.jpeg(60, 30));
        house.getBean(StoredFiles.class).put(id, picture);
        happened(
                List.of(new Written(id.words(), "de", "")),
                new CardCutOut(
                        card,
                        "de",
                        new CutOut(
                                id,
                                new AttachmentId(UUID.randomUUID()),
                                new Area(0, 0, 500, 500),
                                picture.bytes().length,
                                picture.width(),
                                picture.height())));
        return card;
    }

    private static Picture picture(byte[] file) {
        return switch (new AttachmentReader().picture(file)) {
            case Reading.Kept(Picture it) -> it;
            default -> throw new AssertionError("no picture");
        };
    }

    private UUID picture(UUID idea) {
        return db.sql("select id from idea_attachment where idea = ?")
                .param(idea)
                .query(UUID.class)
                .single();
    }

    private void release(UUID idea) {
        var what = "attachments/%s/release".formatted(picture(idea));
        staff(idea, what, "language", "de", "description", "Zwetschgenweg erleuchten");
    }
}
