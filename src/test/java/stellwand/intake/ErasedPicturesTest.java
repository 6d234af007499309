package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.attachment.Photo;
import stellwand.database.Chore;

/** Whichever way an idea is erased, its picture is nowhere. */
class ErasedPicturesTest extends HouseWithPictures {
    @Test
    void erased_by_its_sender_the_picture_is_nowhere() throws Exception {
        var id = Wishes.idea();
        var code = sent(id, Photo.jpeg(60, 30), "Frau Unbekannt am Schild");
        release(id, "Frau Unbekannt von hinten");
        staff(id, "sighting");
        var shown = "/ideas/%d/pictures/%s".formatted(number(id), picture(id));
        assertThat(mvc.get().uri(shown)).hasStatusOk();

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(mvc.get().uri(shown)).hasStatus(404);
        assertThat(kept(id)).isZero();
        assertThat(count("select count(*) from idea_attachment where idea = ?", id)).isZero();
        assertThat(
                        count(
                                "select count(*) from content where stream = ? and text like '%Unbekannt%'",
                                id))
                .isZero();
    }

    @Test
    void erased_by_command_it_is_gone_too() throws Exception {
        var id = Wishes.idea();
        var code = sent(id, Photo.jpeg(60, 30), "");

        var erase =
                house.getBeansOfType(Chore.class).values().stream()
                        .filter(it -> it.name().equals("erase"))
                        .findFirst()
                        .orElseThrow();
        assertThat(erase.run(List.of(code))).isZero();

        assertThat(kept(id)).isZero();
    }

    /** As the list of erasures does with a restored backup: it knows the texts only. */
    @Test
    void whoever_empties_the_words_empties_the_file() {
        var id = Wishes.idea();
        sent(id, Photo.jpeg(60, 30), "");

        db.sql("update content set text = null, salt = null, erased_at = now() where id = :id")
                .param("id", picture(id))
                .update();

        assertThat(kept(id)).isZero();
    }
}
