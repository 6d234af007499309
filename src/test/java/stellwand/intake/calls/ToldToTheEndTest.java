package stellwand.intake.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.contacts.ContactList;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PersonName;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;

/** Who is called hears what all others hear, to the end, and is not forgotten before. */
@SpringBootTest
@AutoConfigureMockMvc
class ToldToTheEndTest {
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext house;
    @Autowired Ideas ideas;
    @Autowired Contacts contacts;
    @Autowired ContactList list;
    @Autowired CallTurns turns;
    @Autowired Clearings clearings;
    private final UUID staff = UUID.randomUUID();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void nobody_to_reach() {
        db.sql("delete from contact").update();
    }

    @Test
    void who_is_called_hears_what_comes_out_where_their_idea_is_examined() throws Exception {
        var target = idea();
        ideas.sight(UUID.randomUUID(), staff, target);
        var bundled = idea();
        var called = called(bundled);
        ideas.bundle(UUID.randomUUID(), staff, bundled, number(target));
        assertThat(due(bundled)).as("what became of it").containsExactly(called);
        list.told(bundled.id(), called, "BUNDLED", Instant.now(), staff);
        assertThat(due(bundled)).isEmpty();

        ask(target);
        assertThat(due(bundled)).as("a question to others").isEmpty();
        answer(target);

        assertThat(due(bundled)).containsExactly(called);
        assertThat(callList()).contains("Idee " + number(target), "beantwortet");
        assertThat(clearings.clear(inDays(120))).as("who come by themselves").isEqualTo(2);
        assertThat(contacts.of(bundled.id(), called)).isPresent();
        list.told(bundled.id(), called, "BUNDLED", Instant.now(), staff);
        assertThat(clearings.clear(inDays(120))).isEqualTo(1);
    }

    @Test
    void who_is_called_hears_what_became_of_each_part_of_their_text() throws Exception {
        var whole = idea();
        var called = called(whole);
        ideas.split(UUID.randomUUID(), staff, whole, List.of("Eine Uhr", "Eine Bank"));
        list.told(whole.id(), called, "SPLIT", Instant.now(), staff);
        var one = parts(whole).getFirst();
        var other = parts(whole).getLast();
        ideas.sight(UUID.randomUUID(), staff, one);
        assertThat(due(whole)).containsExactly(called);
        list.told(whole.id(), called, "SPLIT", Instant.now(), staff);
        assertThat(due(whole)).isEmpty();

        ask(other);
        assertThat(due(whole)).as("a question about a part of theirs").containsExactly(called);
        list.told(whole.id(), called, "ASKED", Instant.now(), staff);
        ideas.setAside(UUID.randomUUID(), staff, other, "de", "Gibt es.");
        answer(one);

        assertThat(due(whole)).containsExactly(called);
        assertThat(clearings.clear(inDays(120))).as("who comes by themselves").isEqualTo(1);
        assertThat(contacts.of(whole.id(), called)).isPresent();
    }

    @Test
    void who_is_called_hears_of_another_answer_and_a_second_question() throws Exception {
        var idea = idea();
        var called = called(idea);
        ask(idea);
        assertThat(due(idea)).containsExactly(called);
        list.told(idea.id(), called, "ASKED", Instant.now(), staff);
        ideas.write(UUID.randomUUID(), idea.id(), idea, "de", "Am Markt");
        assertThat(due(idea)).isEmpty();
        ask(idea);
        assertThat(due(idea)).as("a second question").containsExactly(called);

        ideas.sight(UUID.randomUUID(), staff, idea);
        answer(idea);
        list.told(idea.id(), called, "ANSWERED", Instant.now(), staff);
        assertThat(due(idea)).isEmpty();
        review(idea, "answer/change", "words", "Doch nicht.", "why", "Der Strom fehlt.");
        assertThat(due(idea)).as("another answer").containsExactly(called);
        assertThat(callList()).contains("Seitdem gibt es Neues.");
    }

    @Test
    void who_is_called_hears_that_the_office_put_it_otherwise_and_not_that_they_did() {
        var idea = idea();
        var called = called(idea);
        ideas.sight(UUID.randomUUID(), staff, idea);
        list.told(idea.id(), called, "IN_REVIEW", Instant.now(), staff);

        reworded(idea, idea.id());
        assertThat(due(idea)).as("its author's words").isEmpty();
        reworded(idea, staff);

        assertThat(due(idea)).containsExactly(called);
    }

    @Test
    void what_came_while_somebody_was_on_the_telephone_is_still_to_be_told() throws Exception {
        var idea = idea();
        var called = called(idea);
        ideas.sight(UUID.randomUUID(), staff, idea);
        var shown = Instant.now();
        answer(idea);

        list.told(idea.id(), called, "IN_REVIEW", shown, staff);
        assertThat(due(idea)).containsExactly(called);
        list.told(idea.id(), called, "ANSWERED", Instant.now(), staff);
        list.told(idea.id(), called, "IN_REVIEW", shown, staff);
        assertThat(due(idea)).as("a page that was open for long").isEmpty();
    }

    /** As if rules had said so. */
    private void reworded(IdeaId idea, UUID by) {
        var words = new Written(new ContentId(UUID.randomUUID()), "de", "Eine Uhr am Marktplatz");
        house.getBean(Journal.class)
                .submit(
                        idea.stream(),
                        new Envelope(UUID.randomUUID(), by, Instant.now(), "", List.of(words)),
                        _ -> Decision.accept(List.of(new IdeaReworded("de", words.id()))));
    }

    private UUID called(IdeaId idea) {
        var called = UUID.randomUUID();
        contacts.keep(idea.id(), called, new ByCall(new PhoneNumber("+492118991"), null), "de");
        return called;
    }

    private Set<UUID> due(IdeaId idea) {
        return turns.due(Set.of(idea.id())).getOrDefault(idea.id(), Set.of());
    }

    private void ask(IdeaId idea) {
        ideas.ask(UUID.randomUUID(), staff, idea, "de", "Wo genau?");
    }

    private void answer(IdeaId idea) {
        review(idea, "answer", "words", "Ab Mai geht sie.");
    }

    private void review(IdeaId idea, String what, String... params) {
        var request =
                mvc.post()
                        .uri("/staff/review/%s/%s".formatted(idea.id(), what))
                        .header("Cookie", StaffCookie.of(house, Role.ORGANISER))
                        .param("id", UUID.randomUUID().toString())
                        .param("result", "FEASIBLE")
                        .param("language", "de");
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        assertThat(request.exchange()).hasStatus(302);
    }

    private List<IdeaId> parts(IdeaId whole) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", whole.id())
                .query((row, _) -> new IdeaId(row.getObject(1, UUID.class)))
                .list();
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

    private IdeaId idea() {
        var idea = new IdeaId(UUID.randomUUID());
        var text = new Ideas.Text(IdeaKind.IDEA, "de", "Eine Uhr am Markt");
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
}
