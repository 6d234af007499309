package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockMultipartFile;
import stellwand.attachment.Photo;
import stellwand.database.Dump;
import stellwand.idea.IdeaKind;
import stellwand.intake.retention.TestRetention;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.web.Networks;
import stellwand.workday.WorkingDays;

/** A house in which the test says what day it is, and when retention looks. */
@Import(HouseInTime.Time.class)
abstract class HouseInTime extends HouseWithPictures {
    static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Autowired MovedClock clock;
    @Autowired DataSource source;

    /** Only this test writes it. */
    final String mark = "Wort" + UUID.randomUUID().toString().substring(0, 8);

    String adviser = "";

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(Instant.parse("2026-12-01T09:00:00Z"));
        }
    }

    @BeforeEach
    void it_is_the_first_of_december() {
        move(TODAY, "10:00");
    }

    /** Nobody stays signed in for so long. */
    void move(LocalDate day, String time) {
        clock.moveTo(day, time);
        organiser = StaffCookie.of(house, Role.ORGANISER);
        adviser = StaffCookie.of(house, Role.ADVISER);
    }

    void move(LocalDate day) {
        move(day, "10:00");
    }

    void round() {
        TestRetention.round(house);
    }

    void roundOn(LocalDate day) {
        move(day);
        round();
    }

    record Came(UUID id, String code) {}

    Came came(IdeaKind kind, String text) {
        var id = Wishes.idea();
        return new Came(id, code(send(id, text, kind.name())));
    }

    /** From a letter, with its scan. */
    Came letter(IdeaKind kind, String text) {
        var id = Wishes.idea();
        var request =
                mvc.post()
                        .uri("/staff/counter")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "scan", "brief.pdf", "application/pdf", Photo.pdf()))
                        .header("Cookie", organiser)
                        .param("id", id.toString())
                        .param("kind", kind.name())
                        .param("way", "LETTER")
                        .param("language", "de")
                        .param("words", text)
                        .param(
                                "dated",
                                WorkingDays.dayOf(clock.instant()).minusDays(11).toString());
        var answer = request.exchange();
        assertThat(answer).hasStatus(302);
        var slip = String.valueOf(answer.getResponse().getHeader("Location"));
        return new Came(id, slip.replaceAll(".*counter/([0-9A-Z]{12}).*", "$1"));
    }

    void writes(Came it, String words) {
        var sent =
                mvc.post()
                        .uri("/ideas/own/%s/message".formatted(it.code))
                        .header("X-Forwarded-For", Networks.any())
                        .param("id", UUID.randomUUID().toString())
                        .param("words", words);
        assertThat(sent).hasStatus(302);
    }

    void adviser(Came it, String what) {
        var wish =
                mvc.post()
                        .uri("/staff/ideas/%s/%s".formatted(it.id, what))
                        .header("Cookie", adviser)
                        .param("id", UUID.randomUUID().toString());
        assertThat(wish).hasStatus(302);
    }

    String own(Came it) throws Exception {
        return page("/ideas/own/" + it.code, "");
    }

    String data(Came it) throws Exception {
        return page("/ideas/own/%s/data".formatted(it.code), "");
    }

    /** As if it had come by mail. */
    void rawMail(UUID idea) {
        db.sql(
                        """
                        insert into mail_in (id, address, mailbox, uid_validity, uid, received_at, raw,
                            state, next_try_at, taken_at, scope)
                        values (:id, 'ideen@stadt.example', :id, 1, 1, now(), '\\x00', 'TAKEN', now(),
                            now(), :idea)
                        """)
                .param("id", UUID.randomUUID())
                .param("idea", idea)
                .update();
    }

    int rawMails(UUID idea) {
        return count("select count(*) from mail_in where scope = ? and raw is not null", idea);
    }

    /** In whatever table. */
    boolean isSomewhere(String words) {
        return Dump.of(source).values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.contains(words));
    }

    List<String> events(UUID idea) {
        return db.sql("select type from event where stream = :id order by seq")
                .param("id", idea)
                .query((row, _) -> row.getString(1))
                .list();
    }

    String standing(UUID idea) {
        return db.sql("select standing from idea where id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }
}
