package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.Boards;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.database.Chore;
import stellwand.idea.Catalogue;
import stellwand.idea.Harvest;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.round.RoundId;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** After the evening each solution approach is an idea, and each card leads to it. */
class CardsBecomeIdeasTest extends HouseWithIdeas {
    private final WorkshopId evening = new WorkshopId(UUID.randomUUID());
    private final TableId table = new TableId(UUID.randomUUID());
    private final UUID staff = UUID.randomUUID();

    @BeforeEach
    void an_evening() {
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
        house.getBean(Workshops.class).prepare(UUID.randomUUID(), staff, evening, plan);
    }

    @Test
    void each_solution_approach_becomes_one_idea_and_challenges_none() throws Exception {
        pinned(1, CardKind.CHALLENGE, "Lange Schlangen");
        var card = pinned(2, CardKind.SOLUTION, "Termine online");
        assertThat(page("/staff/workshops/" + evening.id())).contains("Noch nicht übernommen: 1");

        assertThat(post("/staff/workshops/" + evening.id() + "/ideas")).hasStatus(409);
        assertThat(takeOver()).isEqualTo(1);
        assertThat(takeOver()).isZero();

        var number = house.getBean(Catalogue.class).ofCard(evening, card);
        assertThat(number).isPresent();
        assertThat(page("/ideas?workshop=" + evening.id()))
                .contains("Termine online", "Tisch A", "Neues Amt", "wartet auf die Sichtung")
                .doesNotContain("Lange Schlangen");
        var code = house.getBean(Boards.class).replyCode(evening, card).letters();
        assertThat(page("/c/" + code)).contains("Das ist jetzt Idee " + number.get());
    }

    @Test
    void an_idea_says_which_challenge_its_card_answers_as_long_as_that_is_seen() throws Exception {
        var challenge = pinned(1, CardKind.CHALLENGE, "Lange Schlangen");
        var card = pinned(2, CardKind.SOLUTION, "Termine online");
        happened(List.of(), new ChallengesAnswered(card, List.of(challenge)));
        takeOver();
        var idea = "/ideas/" + number(idOf(card));
        assertThat(page(idea)).contains("Antwort auf die Herausforderung", "Lange Schlangen");

        happened(List.of(), new CardErased(challenge));
        assertThat(page(idea)).contains("Termine online").doesNotContain("Lange Schlangen");
    }

    @Test
    void a_card_that_is_erased_takes_its_idea_along() throws Exception {
        var card = pinned(1, CardKind.SOLUTION, "Frau Beispiel fragen");
        takeOver();
        var idea = idOf(card);
        staff(idea, "wording", "words", "Die Kollegin Beispiel fragen", "language", "de");
        staff(idea, "sighting");
        assertThat(page("/ideas?q=Beispiel")).contains("Die Kollegin Beispiel fragen");

        happened(List.of(), new CardErased(card));

        assertThat(page("/ideas?q=Beispiel")).doesNotContain("Kollegin");
        assertThat(page("/ideas?workshop=" + evening.id())).doesNotContain("Kollegin");
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(
                                        db.sql(
                                                        "select count(*) from content where text like '%Beispiel%'")
                                                .query(Integer.class)
                                                .single())
                                .isEqualTo(1)); // the card's own, which this test did not erase
    }

    @Test
    void a_card_that_is_hidden_takes_its_idea_out_of_sight_until_it_is_shown() throws Exception {
        var card = pinned(1, CardKind.SOLUTION, "Herrn Muster versetzen");
        takeOver();
        var reason = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(reason, "de", "Ein Name")), new CardHidden(card, "de", reason));
        assertThat(page("/ideas?workshop=" + evening.id())).doesNotContain("Herrn Muster");

        happened(List.of(), new CardShown(card));
        assertThat(page("/ideas?workshop=" + evening.id())).contains("Herrn Muster");
    }

    @Test
    void who_only_holds_evenings_is_not_sent_to_the_sighting() throws Exception {
        var overview = "/staff/workshops/" + evening.id();
        assertThat(page(overview)).contains("href=\"/staff/ideas\"");
        organiser = StaffCookie.of(house, Role.FACILITATOR);
        assertThat(page(overview)).contains("id=\"ideas\"").doesNotContain("/staff/ideas");
    }

    @Test
    void rebuilt_from_the_journal_the_rows_are_the_same() throws Exception {
        pinned(1, CardKind.SOLUTION, "Termine online");
        takeOver();
        var before = rows();

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    private List<String> rows() {
        return db.sql(
                        """
                        select (to_jsonb(i) - 'touched')::text as row from idea i
                        where workshop = :evening
                        order by number
                        """)
                .param("evening", evening.id())
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).header("Cookie", organiser).exchange();
    }

    private int takeOver() {
        return house.getBean(Harvest.class).takeOver(evening, staff);
    }

    private UUID idOf(CardId card) {
        return db.sql("select id from idea where card = :card")
                .param("card", card.id())
                .query(UUID.class)
                .single();
    }

    private CardId pinned(int number, CardKind kind, String text) {
        var card = new CardId(UUID.randomUUID());
        var content = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(content, "de", text)),
                new CardPinned(
                        card,
                        table,
                        new RoundId(UUID.randomUUID()),
                        kind,
                        number,
                        staff,
                        "de",
                        content,
                        Instant.parse("2017-09-14T18:00:00Z")));
        return card;
    }

    /** As if rules had said so. */
    private void happened(List<Written> texts, Event event) {
        var command = UUID.randomUUID();
        house.getBean(Journal.class)
                .submit(
                        evening.stream(),
                        new Envelope(command, staff, Instant.now(), "", texts),
                        _ -> Decision.accept(List.of(event)));
    }

    private static Wording words(String german) {
        return Wording.of(UUID.randomUUID(), "text", Map.of("de", german));
    }
}
