package stellwand.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.attachment.Photo;
import stellwand.database.TestDatabase;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.round.RoundId;
import stellwand.round.Rounds;
import stellwand.round.Task;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** The whole house, and in it an evening of one table and one round that was held on paper. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class HouseWithPaper {
    private static final Pattern AT = Pattern.compile(".*/paper/([0-9a-f-]{36})");

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext house;
    final WorkshopId evening = new WorkshopId(UUID.randomUUID());
    final TableId table = new TableId(UUID.randomUUID());
    final RoundId round = new RoundId(UUID.randomUUID());
    final UUID actor = UUID.randomUUID();
    String organiser = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void an_evening_on_paper() {
        organiser = StaffCookie.of(house, Role.ORGANISER);
        var plan =
                new Plan(
                        words("Neues Amt"),
                        LocalDateTime.parse("2017-09-14T17:30"),
                        LocalDateTime.parse("2017-09-14T21:00"),
                        ZoneId.of("Europe/Berlin"),
                        words("Bürgersaal"),
                        List.of(),
                        List.of(
                                new Plan.ThemeTable(
                                        table, words("Servicepoint"), words("Was?"), List.of())),
                        List.of());
        house.getBean(Workshops.class).prepare(UUID.randomUUID(), actor, evening, plan);
        house.getBean(Rounds.class)
                .plan(UUID.randomUUID(), actor, evening, round, Task.SOLUTIONS, 40, List.of(table));
    }

    private static Wording words(String german) {
        return Wording.of(UUID.randomUUID(), "text", Map.of("de", german));
    }

    /** An hour ago. */
    void ended() {
        happened(new EveningEnded(Instant.now().minus(Duration.ofHours(1))));
    }

    /** As if rules had said so. */
    void happened(Event event) {
        house.getBean(Journal.class)
                .submit(
                        evening.stream(),
                        new Envelope(UUID.randomUUID(), actor, Instant.now(), "", List.of()),
                        _ -> Decision.accept(List.of(event)));
    }

    String all() {
        return "/staff/workshops/%s/paper".formatted(evening.id());
    }

    String at(UUID photo) {
        return all() + "/" + photo;
    }

    MvcTestResult add(UUID id, byte[] file) {
        return mvc.post()
                .uri(all())
                .multipart()
                .file(new MockMultipartFile("picture", "IMG_0815.jpg", "image/jpeg", file))
                .header("Cookie", organiser)
                .param("id", id.toString())
                .param("table", table.id().toString())
                .exchange();
    }

    /** Red on the left, blue on the right. */
    UUID photo() {
        return idIn(add(UUID.randomUUID(), Photo.jpeg(800, 400)));
    }

    static UUID idIn(MvcTestResult answer) {
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        var found = AT.matcher(location);
        assertThat(found.matches()).as(location).isTrue();
        return UUID.fromString(found.group(1));
    }

    /** From a quarter to the half of the width. */
    MvcTestResult write(UUID photo, UUID card, String text) {
        return write(photo, card, text, "25", "50");
    }

    MvcTestResult write(UUID photo, UUID card, String text, String left, String right) {
        return post(
                at(photo) + "/cards",
                "id",
                card.toString(),
                "left",
                left,
                "top",
                "10.5",
                "right",
                right,
                "bottom",
                "60.5",
                "round",
                round.id().toString(),
                "kind",
                "solution",
                "text",
                text,
                "language",
                "de");
    }

    UUID written(UUID photo, String text) {
        var card = UUID.randomUUID();
        assertThat(write(photo, card, text)).hasStatus(302);
        return card;
    }

    MvcTestResult post(String path, String... params) {
        var request = mvc.post().uri(path).header("Cookie", organiser);
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Cookie", organiser).exchange();
    }

    String page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** Files that belong to this evening's words. */
    int kept() {
        return db.sql(
                        """
                        select count(*) from attachment a join content c on c.id = a.id
                        where c.stream = :evening
                        """)
                .param("evening", evening.id())
                .query(Integer.class)
                .single();
    }
}
