package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.attachment.Attachment;
import stellwand.attachment.Photo;
import stellwand.idea.Attachments;
import stellwand.idea.IdeaId;
import stellwand.idea.LeftOutBecause;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** What came with a text belongs to each of the ideas that were in it, and stays with the text. */
class PicturesOfPartsTest extends HouseWithPictures {
    private final UUID whole = Wishes.idea();
    private String code = "";
    private UUID part = new UUID(0, 0);

    @BeforeEach
    void a_text_with_a_picture_of_which_one_part_is_examined() {
        code = sent(whole, Photo.jpeg(60, 30), "Schild und Bank");
        part = split(whole, "Ein neues Schild\n\nEine Bank daneben");
        staff(part, "sighting");
    }

    private UUID split(UUID idea, String words) {
        assertThat(staff(idea, "parts", "words", words)).hasStatus(302);
        return parts(idea).getFirst();
    }

    private List<UUID> parts(UUID idea) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", idea)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private String shown() {
        return "/ideas/%d/pictures/%s".formatted(number(whole), picture(whole));
    }

    private String publicPage() throws Exception {
        return page("/ideas/" + number(part));
    }

    private String staffPage() throws Exception {
        return page("/staff/ideas/" + part);
    }

    @Test
    void everybody_sees_at_a_part_what_was_released_at_the_whole_and_as_long() throws Exception {
        assertThat(publicPage()).contains("Ein neues Schild").doesNotContain("pictures/");

        release(whole, "Ein Schild, daneben ist Platz");
        assertThat(publicPage())
                .contains(shown() + "/preview", "alt=\"Ein Schild, daneben ist Platz\"")
                .contains("Bilder zu Idee " + number(whole));
        assertThat(mvc.get().uri(shown())).hasStatusOk();

        decide(whole, "withholding");
        assertThat(publicPage()).doesNotContain("pictures/", "Bilder zu Idee");
    }

    @Test
    void staff_see_at_a_part_what_came_with_the_whole_and_decide_there() throws Exception {
        var attachments = house.getBean(Attachments.class);
        attachments.add(
                new IdeaId(whole),
                "scan",
                UUID.randomUUID(),
                new Attachment.Document(Photo.pdf()),
                new Attachments.Said("und", "plan.pdf"));
        attachments.nameLeftOut(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new IdeaId(whole),
                List.of(new Attachments.LeftOut("setup.exe", LeftOutBecause.DANGEROUS, 77)));

        assertThat(staffPage())
                .contains(toStaff(whole) + "/preview", "Schild und Bank", "Niemand hat es")
                .contains("plan.pdf", "setup.exe", "/staff/ideas/%s#files".formatted(whole))
                .doesNotContain("/release", "/withholding");
        assertThat(count("select count(*) from idea_attachment where idea = ?", part)).isZero();
    }

    @Test
    void a_part_that_is_split_once_more_still_leads_to_the_picture() throws Exception {
        release(whole, "Ein Schild");
        var bench = parts(whole).getLast();
        part = split(bench, "Eine Bank mit Lehne\n\nEin Papierkorb");
        staff(part, "sighting");

        assertThat(publicPage()).contains(shown() + "/preview");
        assertThat(staffPage()).contains(toStaff(whole) + "/preview");
    }

    @Test
    void erased_with_the_whole_it_is_nowhere() throws Exception {
        release(whole, "Ein Schild");
        var shown = shown();
        var number = number(part);

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(mvc.get().uri("/ideas/" + number)).hasStatus(410);
        assertThat(mvc.get().uri(shown)).hasStatus(404);
        assertThat(staffPage()).doesNotContain(toStaff(whole), "Schild und Bank");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(staffPage()).doesNotContain("Ein neues Schild"));
        assertThat(kept(whole)).isZero();
    }

    @Test
    void what_turns_out_not_to_be_for_everybody_takes_its_pictures_along() throws Exception {
        release(whole, "Ein Schild");

        staff(whole, "kind", "kind", "COMPLAINT");
        assertThat(publicPage()).contains("Ein neues Schild").doesNotContain("pictures/");
        assertThat(staffPage()).contains(toStaff(whole));
    }

    @Test
    void who_may_not_read_the_whole_does_not_see_its_files_at_a_part() throws Exception {
        staff(whole, "kind", "kind", "PERSONAL");

        assertThat(staffPage()).doesNotContain(toStaff(whole), "Schild und Bank");
        assertThat(mvc.get().uri(toStaff(whole)).header("Cookie", organiser)).hasStatus(403);
    }

    @Test
    void an_adviser_of_a_part_does_not_see_what_the_office_reads() throws Exception {
        staff(part, "kind", "kind", "PERSONAL");
        var adviser = StaffCookie.of(house, Role.ADVISER);

        var page = mvc.get().uri("/staff/ideas/" + part).header("Cookie", adviser).exchange();
        assertThat(page).hasStatusOk().bodyText().doesNotContain(toStaff(whole));
    }
}
