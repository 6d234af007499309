package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.attachment.Photo;
import stellwand.idea.IdeaKind;

/** Scans of letters, and whatever files only staff see, go a year after the idea is closed. */
class OldFilesTest extends HouseInTime {
    private static final LocalDate ITS_DAY = TODAY.plusDays(365);

    @Test
    void the_scan_of_a_letter_goes_and_what_was_written_down_stays() throws Exception {
        var letter = letter(IdeaKind.IDEA, mark + " Eine Rampe");
        staff(letter.id(), "setting-aside", "reason", "Die gibt es schon");
        assertThat(data(letter))
                .contains("die nur das Amt sieht, löschen wir am 01.12.2027 von selbst");

        roundOn(ITS_DAY.minusDays(1));
        assertThat(kept(letter.id())).isEqualTo(1);
        rawMail(letter.id());

        roundOn(ITS_DAY);
        assertThat(rawMails(letter.id())).as("it held them, too").isZero();
        assertThat(kept(letter.id())).isZero();
        assertThat(files(letter.id())).isZero();
        assertThat(events(letter.id())).endsWith("idea.files-expired");
        assertThat(page("/ideas/" + number(letter.id()), "")).contains(mark + " Eine Rampe");
        assertThat(data(letter))
                .contains("die nur das Amt sah, haben wir am 01.12.2027 von selbst gelöscht")
                .doesNotContain("/files/");
        assertThat(page("/staff/ideas/" + letter.id())).doesNotContain("PDF speichern");
        roundOn(ITS_DAY.plusDays(1));
        assertThat(events(letter.id())).containsOnlyOnce("idea.files-expired");
    }

    @Test
    void as_long_as_it_is_examined_the_scan_stays() {
        var letter = letter(IdeaKind.IDEA, mark);
        staff(letter.id(), "sighting");
        roundOn(TODAY.plusDays(4000));
        assertThat(kept(letter.id())).isEqualTo(1);
    }

    @Test
    void a_picture_that_is_shown_to_all_stays_and_one_that_is_not_goes() throws Exception {
        var shown = Wishes.idea();
        sent(shown, Photo.jpeg(60, 30), "Ein Schild");
        release(shown, "Ein Schild am Amt");
        var kept = Wishes.idea();
        var code = sent(kept, Photo.jpeg(60, 30), mark + " Frau Unbekannt");
        for (var it : new UUID[] {shown, kept}) {
            staff(it, "setting-aside", "reason", "Das gibt es schon");
        }
        var moved = movedLast();

        roundOn(ITS_DAY);

        assertThat(kept(shown)).isEqualTo(1);
        assertThat(kept(kept)).isZero();
        assertThat(isSomewhere(mark)).isFalse();
        assertThat(files(shown)).isEqualTo(1);
        assertThat(page("/ideas/" + number(shown), "")).contains("Ein Schild am Amt");
        assertThat(page("/ideas/own/" + code, "")).contains("Ein Schild");
        assertThat(movedLast()).as("nothing moves in public lists").isEqualTo(moved);
    }

    private String movedLast() {
        return db.sql("select max(changed_at)::text from idea where visible")
                .query(String.class)
                .single();
    }

    private int files(UUID idea) {
        return count("select count(*) from idea_attachment where idea = ?", idea);
    }
}
