package stellwand.intake.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import stellwand.database.TestDatabase;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.contacts.ContactList;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PersonName;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;

/** Retention runs by itself and says what it did. */
@SpringBootTest
@AutoConfigureMockMvc
class ClearingTest {
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext house;
    @Autowired Ideas ideas;
    @Autowired Contacts contacts;
    @Autowired ContactList list;
    @Autowired Clearings clearings;
    private final UUID staff = UUID.randomUUID();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void nobody_to_reach() {
        db.sql("delete from contact").update();
        db.sql("delete from contact_clearing").update();
    }

    @Test
    void ninety_days_after_the_end_the_way_back_is_gone_and_the_idea_stays() throws Exception {
        var open = idea(IdeaKind.IDEA);
        var over = idea(IdeaKind.IDEA);
        ideas.setAside(UUID.randomUUID(), staff, over, "de", "Das gibt es schon.");

        assertThat(clearings.clear(inDays(89))).isZero();
        assertThat(clearings.clear(inDays(91))).isEqualTo(1);

        assertThat(left()).containsExactly(open.id());
        assertThat(words(over)).isEqualTo("Eine Uhr am Markt");
        assertThat(
                        db.sql("select max(deleted) from contact_clearing")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        var cookie = StaffCookie.of(house, Role.ORGANISER);
        assertThat(mvc.get().uri("/staff/retention").header("Cookie", cookie))
                .hasStatusOk()
                .bodyText()
                .contains("Kontakte: 1", "90 Tage, nachdem es nichts mehr zu sagen gibt.");
    }

    @Test
    void examined_together_it_lasts_as_long_as_the_other_one() {
        var target = idea(IdeaKind.IDEA);
        var bundled = idea(IdeaKind.IDEA);
        ideas.sight(UUID.randomUUID(), staff, target);
        ideas.bundle(UUID.randomUUID(), staff, bundled, number(target));

        assertThat(clearings.clear(inDays(1000))).isZero();
    }

    @Test
    void split_it_lasts_as_long_as_its_last_part() {
        var whole = idea(IdeaKind.IDEA);
        ideas.split(UUID.randomUUID(), staff, whole, List.of("Eine Uhr", "Eine Bank"));
        assertThat(clearings.clear(inDays(1000))).isZero();

        db.sql("select id from idea where whole = :id")
                .param("id", whole.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(part ->
                        ideas.setAside(
                                UUID.randomUUID(), staff, new IdeaId(part), "de", "Gibt es."));
        assertThat(clearings.clear(inDays(1000))).isEqualTo(1);
    }

    @Test
    void a_personal_matter_is_over_when_somebody_has_told_them() {
        var personal = idea(IdeaKind.PERSONAL);
        var idea = idea(IdeaKind.IDEA);
        assertThat(clearings.clear(inDays(1000))).isZero();

        list.told(personal.id(), personal.id(), "RECEIVED", Instant.now(), staff);
        list.told(idea.id(), idea.id(), "RECEIVED", Instant.now(), staff);
        assertThat(clearings.clear(inDays(89))).isZero();
        assertThat(clearings.clear(inDays(91))).isEqualTo(1);
        assertThat(left()).containsExactly(idea.id());
    }

    @Test
    void whom_nobody_has_called_yet_is_kept_and_staff_read_how_long_they_wait() throws Exception {
        var idea = idea(IdeaKind.IDEA);
        var called = UUID.randomUUID();
        var way = new ByCall(new PhoneNumber("+492118991"), null);
        contacts.keep(idea.id(), called, way, "de");
        ideas.setAside(UUID.randomUUID(), staff, idea, "de", "Das gibt es schon.");
        assertThat(callList()).doesNotContain("Wartet seit");

        assertThat(clearings.clear(inDays(120))).as("who comes by themselves").isEqualTo(1);
        assertThat(contacts.of(idea.id(), called)).isPresent();
        db.sql(
                        """
                        update idea set changed_at = now() - interval '120 days',
                            news_at = now() - interval '120 days'
                        where id = :id
                        """)
                .param("id", idea.id())
                .update();
        assertThat(callList()).contains("+492118991", "Wartet seit 120 Tagen auf Bescheid.");

        list.told(idea.id(), called, "SET_ASIDE", Instant.now(), staff);
        assertThat(clearings.clear(inDays(1))).isEqualTo(1);
        assertThat(left()).isEmpty();
    }

    private String callList() throws Exception {
        var cookie = StaffCookie.of(house, Role.ORGANISER);
        return mvc.get()
                .uri("/staff/contacts")
                .header("Cookie", cookie)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private IdeaId idea(IdeaKind kind) {
        var idea = new IdeaId(UUID.randomUUID());
        var text = new Ideas.Text(kind, "de", "Eine Uhr am Markt");
        ideas.receive(idea, idea.id(), idea.id(), Source.of(WayIn.COUNTER), text);
        contacts.keep(idea.id(), idea.id(), new AtTheCounter(new PersonName("Bo")), "de");
        return idea;
    }

    private int number(IdeaId idea) {
        return db.sql("select number from idea where id = :id")
                .param("id", idea.id())
                .query(Integer.class)
                .single();
    }

    private List<UUID> left() {
        return db.sql("select scope from contact")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private String words(IdeaId idea) {
        return db.sql(
                        "select c.text from idea i join content c on c.id = i.original where i.id = :id")
                .param("id", idea.id())
                .query(String.class)
                .single();
    }
}
