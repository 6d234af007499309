package stellwand.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.Photo;
import stellwand.attachment.StoredFiles;
import stellwand.board.Boards;
import stellwand.board.CardId;
import stellwand.board.CutCard;
import stellwand.board.Looks;

/** What is erased is gone from the card, from the photo, and for good. */
class ErasedPaperTest extends HouseWithPaper {
    @Test
    void who_erases_a_card_erases_its_picture_and_what_the_photo_shows_of_it() throws Exception {
        var photo = photo();
        var card = written(photo, "Frau Beispiel fragen");
        assertThat(kept()).isEqualTo(2);
        assertThat(red(photo, 300, 140)).isGreaterThan(200);

        erase(card);

        assertThat(kept()).as("the photo").isEqualTo(1);
        assertThat(house.getBean(Looks.class).cutOut(evening)).isEmpty();
        await().untilAsserted(() ->
                assertThat(red(photo, 300, 140)).as("painted over").isBetween(110, 145));
        assertThat(red(photo, 100, 140)).as("beside it").isGreaterThan(200);
    }

    private void erase(UUID card) {
        var boards = house.getBean(Boards.class);
        boards.erase(boards.replyCode(evening, new CardId(card)), UUID.randomUUID());
    }

    private int red(UUID photo, int x, int y) throws Exception {
        var file = house.getBean(StoredFiles.class).find(new AttachmentId(photo)).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(file)).getRGB(x, y) >> 16 & 0xff;
    }

    @Test
    void what_was_erased_does_not_come_back_with_a_command_that_arrives_once_more() {
        var id = UUID.randomUUID();
        var file = Photo.jpeg(800, 400);
        var photo = idIn(add(id, file));
        var card = UUID.randomUUID();
        write(photo, card, "Frau Beispiel fragen");
        erase(card);

        write(photo, card, "Frau Beispiel fragen");
        assertThat(kept()).as("the photo").isEqualTo(1);

        post(at(photo) + "/removal", "id", UUID.randomUUID().toString());
        add(id, file);
        add(id, Photo.jpeg(400, 400));
        assertThat(kept()).isZero();
    }

    @Test
    void a_photo_that_is_deleted_is_gone_and_its_cards_keep_their_pictures() throws Exception {
        var photo = photo();
        var card = written(photo, "Eine Tür");

        post(at(photo) + "/removal", "id", UUID.randomUUID().toString());

        assertThat(get(at(photo))).hasStatus(404);
        assertThat(get(at(photo) + "/picture")).hasStatus(404);
        assertThat(get(at(photo) + "/preview")).hasStatus(404);
        assertThat(page(all())).doesNotContain("Foto 1");
        assertThat(write(photo, UUID.randomUUID(), "Noch eine")).hasStatus(404);
        assertThat(house.getBean(StoredFiles.class).find(cut(card).cutOut().picture())).isPresent();
        photo();
        assertThat(page(all())).as("numbers do not come again").contains("Foto 2");
    }

    @Test
    void a_photo_goes_by_itself_after_ninety_days_and_not_before() {
        var old = photo();
        var fresh = photo();
        added(old, Instant.now().minusSeconds(91 * 86_400L));
        added(fresh, Instant.now().minusSeconds(89 * 86_400L));

        house.getBean(OldPhotos.class).remove();
        house.getBean(OldPhotos.class).remove();

        assertThat(get(at(old))).hasStatus(404);
        assertThat(get(at(fresh))).hasStatusOk();
        assertThat(house.getBean(StoredFiles.class).find(new AttachmentId(old))).isEmpty();
    }

    private void added(UUID photo, Instant when) {
        db.sql("update paper_photo set added_at = :when where id = :id")
                .param("when", Timestamp.from(when))
                .param("id", photo)
                .update();
    }

    private CutCard cut(UUID card) {
        return house.getBean(Looks.class).cutOut(evening).stream()
                .filter(it -> it.card().id().id().equals(card))
                .findFirst()
                .orElseThrow();
    }
}
