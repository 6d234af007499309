package stellwand.intake;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import stellwand.idea.Expiries;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.retention.DataKind;

/** A personal matter goes 180 days after an adviser took care of it. */
class OldMattersTest extends HouseInTime {
    private static final LocalDate ITS_DAY = TODAY.plusDays(180);

    @Value("${stellwand.data.dir}")
    Path data;

    @Test
    void the_day_before_all_is_there_and_its_sender_reads_when_it_goes() throws Exception {
        var matter = came(IdeaKind.PERSONAL, mark + " Mietschulden");
        assertThat(data(matter)).doesNotContain("Wir löschen Ihren Text am");
        adviser(matter, "settling");

        move(ITS_DAY.minusDays(1), "23:50");
        round();

        assertThat(isSomewhere(mark)).isTrue();
        assertThat(own(matter)).contains(mark);
        assertThat(data(matter)).contains("Wir löschen Ihren Text am 30.05.2027 von selbst");
        assertThat(page("/ideas/own/%s/data/export".formatted(matter.code()), ""))
                .contains("\"erasedOn\":\"2027-05-30\"", mark);
    }

    @Test
    void on_its_day_words_messages_and_files_are_nowhere_and_its_sender_reads_why()
            throws Exception {
        var matter = letter(IdeaKind.PERSONAL, mark + " Mietschulden");
        writes(matter, "Auch %s Strom".formatted(mark));
        adviser(matter, "settling");
        assertThat(kept(matter.id())).isEqualTo(1);

        move(ITS_DAY, "00:10");
        round();

        assertThat(isSomewhere(mark)).isFalse();
        assertThat(isSomewhere(mark.toLowerCase(Locale.ROOT))).as("searched").isFalse();
        assertThat(kept(matter.id())).isZero();
        assertThat(standing(matter.id())).isEqualTo("ERASED");
        assertThat(events(matter.id())).endsWith("idea.erased", "idea.text-expired");
        for (var page : new String[] {own(matter), data(matter)}) {
            assertThat(page)
                    .contains("Wir haben den Text am 30.05.2027 von selbst gelöscht")
                    .doesNotContain(mark);
        }
        assertThat(page("/ideas/own/%s/data/export".formatted(matter.code()), ""))
                .contains("\"standing\":\"erased\"")
                .doesNotContain(mark);
        assertThat(page("/staff/ideas/" + matter.id(), adviser)).doesNotContain(mark);
    }

    /** A backup from before does not bring it back. */
    @Test
    void the_list_outside_the_database_knows_it() throws Exception {
        var matter = came(IdeaKind.PERSONAL, mark);
        adviser(matter, "settling");
        roundOn(ITS_DAY);

        var text =
                db.sql("select original from idea where id = :id")
                        .param("id", matter.id())
                        .query(UUID.class)
                        .single();
        assertThat(readString(data.resolve("erasures.log"))).contains(text.toString());
    }

    @Test
    void a_second_round_does_nothing() {
        var matter = came(IdeaKind.PERSONAL, mark);
        adviser(matter, "settling");
        roundOn(ITS_DAY);
        var after = events(matter.id());

        round();
        roundOn(ITS_DAY.plusDays(400));

        assertThat(events(matter.id())).isEqualTo(after);
    }

    @Test
    void opened_again_it_stays_until_it_is_settled_anew() throws Exception {
        var matter = came(IdeaKind.PERSONAL, mark);
        adviser(matter, "settling");
        move(TODAY.plusDays(100));
        adviser(matter, "undoing");
        assertThat(data(matter)).doesNotContain("Wir löschen Ihren Text am");
        roundOn(TODAY.plusDays(2000));
        assertThat(isSomewhere(mark)).isTrue();

        adviser(matter, "settling");
        roundOn(TODAY.plusDays(2179));
        assertThat(isSomewhere(mark)).isTrue();
        roundOn(TODAY.plusDays(2180));
        assertThat(isSomewhere(mark)).isFalse();
    }

    @Test
    void what_its_sender_writes_later_begins_it_anew() throws Exception {
        var matter = came(IdeaKind.PERSONAL, mark);
        adviser(matter, "settling");
        move(TODAY.plusDays(170));
        writes(matter, "Es ist noch nicht gut");

        roundOn(ITS_DAY);
        assertThat(isSomewhere(mark)).isTrue();
        assertThat(data(matter)).contains("Wir löschen Ihren Text am 16.11.2027");
        roundOn(TODAY.plusDays(350));
        assertThat(isSomewhere(mark)).isFalse();
    }

    @Test
    void one_for_which_nobody_has_taken_care_never_goes() {
        came(IdeaKind.PERSONAL, mark);
        roundOn(TODAY.plusDays(4000));
        assertThat(isSomewhere(mark)).isTrue();
    }

    @Test
    void a_public_idea_s_words_stay() throws Exception {
        var idea = came(IdeaKind.IDEA, mark + " Nachtbus");
        staff(idea.id(), "sighting");
        var aside = came(IdeaKind.QUESTION, mark + " Tagbus");
        staff(aside.id(), "setting-aside", "reason", "Den gibt es schon");

        roundOn(TODAY.plusDays(4000));

        assertThat(page("/ideas/" + number(idea.id()), "")).contains(mark);
        assertThat(page("/ideas/" + number(aside.id()), "")).contains(mark);
        assertThat(data(aside)).doesNotContain("Wir löschen Ihren Text am");
    }

    /** Its words stand in the text in which it came, too; the other part is public. */
    @Test
    void as_a_part_it_takes_its_words_out_of_the_whole_and_leaves_the_other_part()
            throws Exception {
        var whole = came(IdeaKind.IDEA, mark + "A Schulden. Ein Bus.");
        staff(whole.id(), "parts", "words", mark + "A Schulden.\n\n" + mark + "B Ein Bus.");
        var parts =
                db.sql("select id from idea where whole = :id order by number")
                        .param("id", whole.id())
                        .query(UUID.class)
                        .list();
        staff(parts.getFirst(), "kind", "kind", "PERSONAL");
        adviser(new Came(parts.getFirst(), ""), "settling");
        staff(parts.getLast(), "sighting");
        rawMail(whole.id());
        round();
        assertThat(own(whole)).contains(mark + "A Schulden");

        roundOn(ITS_DAY);

        assertThat(isSomewhere(mark + "A")).isFalse();
        assertThat(page("/ideas/" + number(parts.getLast()), "")).contains(mark + "B");
        assertThat(rawMails(whole.id())).as("as it came").isZero();
        assertThat(standing(whole.id())).isEqualTo("SPLIT");
        assertThat(own(whole))
                .contains("Ihren ganzen Text haben wir am 30.05.2027 von selbst gelöscht");
        var after = events(whole.id());
        roundOn(ITS_DAY.plusDays(1));
        assertThat(events(whole.id())).isEqualTo(after);
    }

    @Test
    void as_a_part_of_a_part_it_takes_its_words_out_of_both() {
        var whole = came(IdeaKind.IDEA, mark + "A Schulden. Ein Bus. Eine Bank.");
        staff(whole.id(), "parts", "words", mark + "A Schulden. Ein Bus.\n\nEine Bank.");
        var part = firstPart(whole.id());
        staff(part, "parts", "words", mark + "A Schulden.\n\nEin Bus.");
        var matter = firstPart(part);
        staff(matter, "kind", "kind", "PERSONAL");
        adviser(new Came(matter, ""), "settling");

        roundOn(ITS_DAY);

        assertThat(isSomewhere(mark + "A")).isFalse();
    }

    private UUID firstPart(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number limit 1")
                .param("id", whole)
                .query(UUID.class)
                .single();
    }

    /** Killed after the part and before its whole: the next round looks at what is missing. */
    @Test
    void killed_in_between_the_next_round_does_what_is_missing() {
        var whole = came(IdeaKind.IDEA, mark + "A Schulden. Ein Bus.");
        staff(whole.id(), "parts", "words", mark + "A Schulden.\n\nEin Bus.");
        var part = firstPart(whole.id());
        staff(part, "kind", "kind", "PERSONAL");
        adviser(new Came(part, ""), "settling");
        move(ITS_DAY);
        expire(part);
        assertThat(isSomewhere(mark + "A")).isTrue();

        round();

        assertThat(isSomewhere(mark + "A")).isFalse();
    }

    private void expire(UUID part) {
        var expiries = house.getBean(Expiries.class);
        var idea = new IdeaId(part);
        var kind = DataKind.MATTERS;
        assertThat(expiries.expireText(idea, kind, expiries.seen(idea))).isTrue();
    }

    @Test
    void what_came_in_the_same_moment_stops_it() {
        var matter = came(IdeaKind.PERSONAL, mark);
        adviser(matter, "settling");
        var expiries = house.getBean(Expiries.class);
        var idea = new IdeaId(matter.id());
        long seen = expiries.seen(idea);
        house.getBean(Ideas.class)
                .write(UUID.randomUUID(), Intake.contributor(idea), idea, "de", "Halt!");

        assertThat(expiries.expireText(idea, DataKind.MATTERS, seen)).isFalse();
        assertThat(isSomewhere(mark)).isTrue();
    }
}
