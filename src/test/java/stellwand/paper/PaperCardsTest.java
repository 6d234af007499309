package stellwand.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.attachment.Photo;
import stellwand.attachment.StoredFiles;
import stellwand.board.Boards;
import stellwand.board.CardId;
import stellwand.board.CutCard;
import stellwand.board.Looks;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** What hangs on brown paper is written up, and each card keeps its picture. */
class PaperCardsTest extends HouseWithPaper {
    private static final byte[] TEXT = "Einkaufszettel".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_stands_on_a_photo_hangs_on_the_board_with_a_number_and_a_code() throws Exception {
        var photo = photo();
        assertThat(page(all())).contains("Foto 1, Tisch A", "Noch nichts abgeschrieben");

        var card = UUID.randomUUID();
        var answer = write(photo, card, "Eine Tür für alles");

        assertThat(answer).hasStatus(302);
        var code = house.getBean(Boards.class).replyCode(evening, new CardId(card));
        assertThat(page(String.valueOf(answer.getResponse().getHeader("Location"))))
                .contains("Karte 1 hängt", code.toString())
                .contains("x=\"200\" y=\"42\" width=\"200\" height=\"200\"");
        assertThat(page("/w/%s/tables/%s".formatted(evening.id(), table.id())))
                .contains("Eine Tür für alles");
        assertThat(page("/staff/workshops/%s/record".formatted(evening.id())))
                .contains("Eine Tür für alles", "von Papier abgeschrieben");
        assertThat(page(all())).contains("Karten: 1");
    }

    @Test
    void a_card_keeps_the_part_of_the_photo_that_shows_it() throws Exception {
        var card = written(photo(), "Links ist es rot");

        var file = house.getBean(StoredFiles.class).find(cut(card).cutOut().picture());
        var picture = ImageIO.read(new ByteArrayInputStream(file.orElseThrow()));

        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(200);
        assertThat(picture.getRGB(100, 100) >> 16 & 0xff).as("red").isGreaterThan(200);
    }

    @Test
    void paper_is_written_up_put_right_and_erased_when_the_evening_is_long_over() throws Exception {
        var photo = photo();
        ended();

        var card = written(photo, "Eine Tuer");
        assertThat(words(photo, card, "Eine Tür")).hasStatus(302);
        assertThat(page(at(photo))).contains("Eine Tür").doesNotContain("Eine Tuer");

        var erased = at(photo) + "/cards/" + card + "/erasure";
        assertThat(post(erased, "id", UUID.randomUUID().toString())).hasStatus(302);
        assertThat(page(at(photo))).doesNotContain("Eine Tür");
    }

    private MvcTestResult words(UUID photo, UUID card, String text) {
        return post(
                at(photo) + "/cards/" + card + "/words",
                "id",
                UUID.randomUUID().toString(),
                "language",
                "de",
                "text",
                text);
    }

    @Test
    void the_same_once_more_is_one_photo_and_one_card() {
        var id = UUID.randomUUID();
        var file = Photo.jpeg(800, 400);
        assertThat(idIn(add(id, file))).isEqualTo(idIn(add(id, file)));

        var photo = idIn(add(id, file));
        var card = UUID.randomUUID();
        assertThat(write(photo, card, "Eine Tür")).hasStatus(302);
        assertThat(write(photo, card, "Eine Tür")).hasStatus(302);

        assertThat(house.getBean(Looks.class).cutOut(evening)).hasSize(1);
        assertThat(kept()).as("photo and part").isEqualTo(2);
    }

    @Test
    void what_cannot_be_done_changes_nothing_and_says_what_to_do() {
        assertThat(add(UUID.randomUUID(), new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("kein Foto dabei");
        assertThat(add(UUID.randomUUID(), TEXT)).hasStatus(422).bodyText().contains("kein Bild");
        assertThat(add(UUID.randomUUID(), Photo.bomb(60_000))).hasStatus(422);
        assertThat(kept()).isZero();

        var photo = photo();
        assertThat(
                        post(
                                at(photo) + "/cards",
                                "id",
                                UUID.randomUUID().toString(),
                                "left",
                                "0",
                                "top",
                                "0",
                                "right",
                                "100",
                                "bottom",
                                "100",
                                "round",
                                round.id().toString(),
                                "kind",
                                "solution",
                                "text",
                                "Eine Tür",
                                "language",
                                "de"))
                .hasStatus(422)
                .bodyText()
                .contains("Ein Rahmen um das ganze Foto");
        for (var edges : new String[][] {{"50", "25"}, {"50", "50.5"}, {"-1", "20"}, {"90", "101"}})
            assertThat(write(photo, UUID.randomUUID(), "Eine Tür", edges[0], edges[1]))
                    .as(edges[0] + " to " + edges[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains("um die ganze Karte");
        assertThat(write(photo, UUID.randomUUID(), " ")).hasStatus(422);
        assertThat(write(photo, UUID.randomUUID(), "x".repeat(81))).hasStatus(422);
        assertThat(write(UUID.randomUUID(), UUID.randomUUID(), "Eine Tür")).hasStatus(404);
        assertThat(kept()).as("the photo alone").isEqualTo(1);
        assertThat(house.getBean(Looks.class).cutOut(evening)).isEmpty();
    }

    @Test
    void a_photo_of_one_evening_is_none_of_another_and_only_the_team_sees_it() {
        var photo = photo();
        var elsewhere =
                "/staff/workshops/%s/paper/%s".formatted(UUID.randomUUID(), photo) + "/picture";
        assertThat(get(elsewhere)).hasStatus(404);

        for (var role : Role.values()) {
            var theirs = mvc.get().uri(at(photo) + "/picture");
            boolean may = role != Role.ADVISER && role != Role.CASEWORKER;
            assertThat(theirs.header("Cookie", StaffCookie.of(house, role)))
                    .as(role.name())
                    .hasStatus(may ? 200 : 403);
        }
        assertThat(mvc.get().uri(at(photo) + "/picture").exchange().getResponse().getStatus())
                .as("nobody in particular")
                .isNotEqualTo(200);
    }

    private CutCard cut(UUID card) {
        return house.getBean(Looks.class).cutOut(evening).stream()
                .filter(it -> it.card().id().id().equals(card))
                .findFirst()
                .orElseThrow();
    }
}
