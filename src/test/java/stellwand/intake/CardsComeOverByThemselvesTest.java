package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.database.Chore;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.idea.Harvest;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.round.RoundId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forgotten by everybody, the promise of an evening falls due all the same. */
class CardsComeOverByThemselvesTest extends HouseWithCards {
    private int later = 100;

    @Test
    void from_the_end_of_the_evening_on_the_ledger_counts_each_card_as_waiting() throws Exception {
        pinned("Termine online");
        pinned("Nummern ziehen");
        pinned("Lange Schlangen", CardKind.CHALLENGE);
        assertThat(ledger().at("/ideas").asInt()).isZero();

        ended(Duration.ZERO);

        assertThat(ledger().at("/ideas").asInt()).isEqualTo(2);
        assertThat(ledger().at("/waiting").asInt()).isEqualTo(2);
        assertThat(page("/ledger?workshop=" + evening.id()))
                .contains("Neues Amt</bdi> · ", "Ideen: 2");
        assertThat(post()).as("one may still be on its way").isEqualTo(409);

        happened(List.of(), new EveningResumed());
        assertThat(ledger().at("/ideas").asInt()).isZero();
    }

    @Test
    void what_nobody_sees_is_not_counted_until_it_is_shown() throws Exception {
        var hidden = pinned("Herrn Muster versetzen");
        happened(List.of(), new CardTakenBack(pinned("Doch nicht")));
        happened(List.of(), new CardErased(pinned("Weg damit")));
        happened(List.of(), new CardParked(pinned("Später vielleicht")));
        hide(hidden);
        ended(Duration.ZERO);
        assertThat(ledger().at("/waiting").asInt()).as("the parked one").isEqualTo(1);

        happened(List.of(), new CardShown(hidden));
        assertThat(ledger().at("/waiting").asInt()).isEqualTo(2);
    }

    @Test
    void ten_minutes_later_each_is_one_idea_and_counted_once() throws Exception {
        var card = pinned("Termine online");
        ended(Duration.ofMinutes(11));

        comesOver(card);

        assertThat(house.getBean(Harvest.class).waiting(evening)).isZero();
        assertThat(ledger().at("/ideas").asInt()).isEqualTo(1);
        assertThat(post()).as("nothing is left, and nothing doubled").isEqualTo(302);
        assertThat(ledger().at("/ideas").asInt()).isEqualTo(1);
    }

    @Test
    void the_days_of_the_sighting_count_from_the_end_of_the_evening() throws Exception {
        var card = pinned("Termine online");
        var end = ended(Duration.ofDays(40));

        comesOver(card);

        assertThat(receivedAt(card)).isEqualTo(end);
        assertThat(desk(idea(card))).contains("überfällig seit");
    }

    @Test
    void a_card_of_paper_that_comes_later_follows_and_its_days_are_its_own() {
        ended(Duration.ofDays(40));
        var yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

        var card = pinnedAt(yesterday);

        comesOver(card);
        assertThat(receivedAt(card)).isEqualTo(yesterday);
    }

    @Test
    void what_was_just_written_up_can_be_put_right_before_it_is_an_idea() {
        ended(Duration.ofDays(40));
        var now = pinnedAt(Instant.now());
        var before = pinnedAt(Instant.now().minus(Duration.ofMinutes(11)));

        comesOver(before);

        assertThat(house.getBean(Harvest.class).waiting(evening)).isEqualTo(1);
        idea(now);
        assertThat(house.getBean(Harvest.class).waiting(evening)).isZero();
    }

    @Test
    void what_was_hidden_has_its_days_from_when_it_was_shown() {
        var card = pinned("Unter der Hand fragen");
        hide(card);
        ended(Duration.ofDays(40));

        happened(List.of(), new CardShown(card));
        idea(card);

        assertThat(receivedAt(card)).isAfter(Instant.now().minus(Duration.ofDays(1)));
    }

    @Test
    void rebuilt_from_the_journal_what_is_left_is_the_same() throws Exception {
        var taken = pinned("Termine online");
        idea(taken);
        pinned("Nummern ziehen");
        hide(pinned("Herrn Muster versetzen"));
        ended(Duration.ZERO);
        var before = rows();

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(rows()).isEqualTo(before).hasSize(2);
    }

    private List<String> rows() {
        return db.sql(
                        """
                        select (to_jsonb(u) || to_jsonb(e))::text as row
                        from untaken_card u join ended_evening e using (workshop)
                        where workshop = :evening
                        order by card
                        """)
                .param("evening", evening.id())
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private void comesOver(CardId card) {
        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(
                                        db.sql("select count(*) from idea where card = :card")
                                                .param("card", card.id())
                                                .query(Integer.class)
                                                .single())
                                .isEqualTo(1));
    }

    private Instant receivedAt(CardId card) {
        return db.sql("select received_at from idea where card = :card")
                .param("card", card.id())
                .query((row, _) -> row.getTimestamp("received_at").toInstant())
                .single();
    }

    private Instant ended(Duration ago) {
        var at = Instant.now().minus(ago).truncatedTo(ChronoUnit.MILLIS);
        happened(List.of(), new EveningEnded(at));
        return at;
    }

    private CardId pinnedAt(Instant at) {
        var card = new CardId(UUID.randomUUID());
        var content = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(content, "de", "Auf Papier")),
                new CardPinned(
                        card,
                        table,
                        new RoundId(UUID.randomUUID()),
                        CardKind.SOLUTION,
                        ++later,
                        actor,
                        "de",
                        content,
                        at));
        return card;
    }

    private void hide(CardId card) {
        var reason = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(reason, "de", "Ein Name")), new CardHidden(card, "de", reason));
    }

    private int post() {
        return mvc.post()
                .uri("/staff/workshops/" + evening.id() + "/ideas")
                .header("Cookie", StaffCookie.of(house, Role.ORGANISER))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private JsonNode ledger() throws Exception {
        return JsonMapper.shared().readTree(page("/api/ledger?workshop=" + evening.id()));
    }
}
