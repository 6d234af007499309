package stellwand.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/** What a workshop promises before it begins holds for each of its ideas, and for no others. */
class PromisedPathTest extends HouseWithPromises {
    @Test
    void what_is_promised_is_there_for_everybody_and_can_be_changed_until_it_begins()
            throws Exception {
        assertThat(overview()).contains("noch nichts Eigenes versprochen");
        assertThat(template("WITH_COST")).hasStatus(302);
        assertThat(gives(Map.of("stations[0].days", "12", "graceDays", "3"))).hasStatus(302);

        assertThat(overview())
                .contains("Fachliche Prüfung", "Arbeitstage: 12", "Arbeitstage bis dahin: 3");
        var idea = idea(pinned(words));
        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Was noch kommt", "Arbeitstage: 12");
        assertThat(page("/ledger?workshop=" + evening.id(), ""))
                .contains("Was für diese Veranstaltung versprochen ist", "Arbeitstage: 12");
        assertThat(ledger().at("/promise/stations/0/days").asInt()).isEqualTo(12);
        assertThat(ledger().at("/promise/graceDays").asInt()).isEqualTo(3);
    }

    @Test
    void what_is_wrong_is_said_and_changes_nothing() throws Exception {
        var answer = gives(Map.of("stations[0].days", "121"));

        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString()).contains("1 bis 120 Arbeitstage");
        assertThat(overview()).contains("noch nichts Eigenes versprochen");
        assertThat(gives(Map.of("graceDays", ""))).hasStatus(422);
        assertThat(gives(Map.of("stations[0].units[0]", UUID.randomUUID().toString())))
                .hasStatus(422);
    }

    @Test
    void stations_are_inserted_moved_and_removed_by_buttons() throws Exception {
        gives(Map.of("stations[0].purpose", "LAW", "then", "add"));
        assertThat(purposes()).isEqualTo("LAW EXPERTISE");

        gives(
                Map.of(
                        "stations[0].purpose",
                        "LAW",
                        "stations[1].purpose",
                        "COST",
                        "stations[1].days",
                        "9",
                        "then",
                        "up-1"));
        assertThat(purposes()).isEqualTo("COST LAW");

        gives(
                Map.of(
                        "stations[0].purpose",
                        "COST",
                        "stations[1].purpose",
                        "LAW",
                        "stations[1].days",
                        "9",
                        "then",
                        "remove-0"));
        assertThat(purposes()).isEqualTo("LAW");
        assertThat(gives(Map.of("then", "remove-99"))).hasStatus(302);
        assertThat(gives(Map.of("then", "up-0"))).hasStatus(302);
    }

    @Test
    void the_coordination_hands_on_along_the_path_with_one_press_and_days_as_promised()
            throws Exception {
        gives(
                Map.of(
                        "stations[0].units[0]", social.toString(),
                        "stations[0].units[1]", schools.toString(),
                        "stations[0].days", "7",
                        "stations[1].purpose", "LAW",
                        "stations[1].days", "11",
                        "coordinationDays", "3"));
        var idea = sightedCard();
        assertThat(due(idea)).isEqualTo(house.getBean(WorkingDays.class).after(today, 3));
        assertThat(page("/staff/ideas/" + idea)).contains("Fachliche Prüfung", "Übergeben an");

        assertThat(staff(idea, "holder/path")).hasStatus(302);

        assertThat(turns(idea)).isEqualTo(2);
        assertThat(page("/staff/review/" + idea, aylin))
                .contains("Worum es auf dem versprochenen Weg jetzt geht", "Fachliche Prüfung");
        assertThat(due(idea)).isEqualTo(house.getBean(WorkingDays.class).after(today, 7));
        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Rechtliche Prüfung")
                .doesNotContain("Fachliche Prüfung");
        says(aylin, idea, social, "statement", FEASIBLE);
        assertThat(page("/staff/ideas/" + idea)).contains("Rechtliche Prüfung");
        assertThat(onDesk(idea)).contains("Als Nächstes", "Rechtliche Prüfung", "/staff/ideas/");
        assertThat(staff(idea, "holder/path")).as("nobody is named").hasStatus(422);
        staff(idea, "holder", "unit", social.toString());
        assertThat(due(idea)).isEqualTo(house.getBean(WorkingDays.class).after(today, 11));
        says(aylin, idea, social, "statement", FEASIBLE);
        assertThat(page("/staff/ideas/" + idea)).contains("kommt jetzt die Antwort");
        assertThat(onDesk(idea)).contains("kann geantwortet werden");
    }

    /** Its entry in the lists of the coordination. */
    private String onDesk(UUID idea) throws Exception {
        return Arrays.stream(wholeDesk().split("<li "))
                .filter(it -> it.contains(idea.toString()))
                .collect(joining());
    }

    @Test
    void where_it_is_promised_a_second_person_releases() throws Exception {
        gives(Map.of("stations[0].byTwo", "true"));
        var idea = sightedCard();
        staff(idea, "holder", "unit", social.toString());
        assertThat(says(aylin, idea, social, "statement", FEASIBLE)).hasStatus(409);

        var other = examined(words);
        staff(other, "holder", "unit", social.toString());
        assertThat(says(aylin, other, social, "statement", FEASIBLE)).hasStatus(302);
    }

    @Test
    void who_was_asked_beside_speaks_for_that_station_also_when_the_idea_has_gone_on()
            throws Exception {
        gives(
                Map.of(
                        "stations[0].byTwo",
                        "true",
                        "stations[1].purpose",
                        "LAW",
                        "stations[1].days",
                        "9"));
        var idea = sightedCard();
        staff(idea, "holder", "unit", schools.toString());
        staff(idea, "holder/asked", "unit", social.toString());
        says(organiser, idea, schools, "draft", FEASIBLE);
        says(aylin, idea, social, "draft", FEASIBLE);
        var another = StaffCookie.of(house, Role.ORGANISER);
        assertThat(says(another, idea, schools, "release", Map.of("draft", draft(idea, schools))))
                .hasStatus(302);

        assertThat(page("/staff/review/" + idea, aylin))
                .contains("jetzt geht</span>: <strong>Fachliche Prüfung");
        assertThat(says(aylin, idea, social, "statement", FEASIBLE))
                .as("two were promised")
                .hasStatus(409);
    }

    private String draft(UUID idea, UUID unit) {
        return db.sql(
                        """
                        select data -> 'statement' ->> 'reasons' as reasons from event
                        where stream = :id and type = 'review.statement-drafted'
                            and data ->> 'unit' = :unit
                        """)
                .param("id", idea)
                .param("unit", unit.toString())
                .query((row, _) -> row.getString("reasons"))
                .single();
    }

    @Test
    void lateness_is_told_after_the_days_that_this_workshop_promised() throws Exception {
        gives(Map.of("graceDays", "0"));
        var idea = sightedCard();
        var other = examined(words);
        for (var each : new UUID[] {idea, other}) {
            staff(each, "holder", "unit", social.toString());
            due(each, today.minusDays(1));
        }

        assertThat(page("/ideas/" + number(idea), "")).contains("Überfällig seit");
        assertThat(page("/ideas/" + number(other), "")).doesNotContain("Überfällig seit");
        assertThat(ledger().at("/late").asInt()).isEqualTo(1);
        assertThat(page("/ledger?workshop=" + evening.id(), "")).contains("Überfällig seit");
        var unit =
                JsonMapper.shared()
                        .readTree(page("/api/units/%d/ledger".formatted(unitNumber()), ""));
        assertThat(unit.at("/late").asInt()).isEqualTo(1);
    }

    @Test
    void a_day_until_which_answers_are_of_use_is_the_last_that_is_proposed_and_is_counted()
            throws Exception {
        gives(Map.of("usefulUntil", "2099-12-24"));
        var idea = sightedCard();
        assertThat(page("/staff/ideas/" + idea)).contains("Antworten nützen bis 24.12.2099");
        assertThat(ledger().at("/answeredInTime").asInt()).isZero();

        answers(idea, "FEASIBLE", "Der Bus kommt.");

        assertThat(ledger().at("/answeredInTime").asInt()).isEqualTo(1);
        assertThat(page("/ledger?workshop=" + evening.id(), ""))
                .contains("Dezember 2099 beantwortet: 1");
        assertThat(page("/ideas/" + number(idea), "")).doesNotContain("Was noch kommt");
    }

    @Test
    void whoever_goes_home_reads_what_was_promised() throws Exception {
        template("WITH_COST");
        happened(List.of(), new EveningEnded(Instant.now()));

        assertThat(page("/w/%s/thanks".formatted(evening.id())))
                .contains("Wie geht es weiter?", "Kosten und Haushalt", "Arbeitstage: 20");
    }

    @Test
    void who_may_not_promise_cannot() {
        assertThat(gives(aylin, Map.of())).hasStatus(403);
    }

    private String overview() throws Exception {
        return page("/staff/workshops/" + evening.id());
    }

    private String purposes() throws Exception {
        idea(pinned(words));
        return String.join(
                " ",
                ledger().at("/promise/stations")
                        .valueStream()
                        .map(it -> it.at("/purpose").asString())
                        .toList());
    }
}
