package stellwand.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An evening that is far ahead: for its ideas something can be promised. */
abstract class HouseWithPromises extends HouseWithCards {
    final LocalDate today = WorkingDays.dayOf(Instant.now());

    @Override
    LocalDateTime begins() {
        return LocalDateTime.parse("2099-09-14T17:30");
    }

    JsonNode ledger() throws Exception {
        return JsonMapper.shared().readTree(page("/api/ledger?workshop=" + evening.id(), ""));
    }

    UUID sightedCard() {
        var card = pinned(words);
        var idea = idea(card);
        staff(idea, "sighting");
        return idea;
    }

    LocalDate due(UUID idea) {
        return db.sql("select due from idea where id = :id")
                .param("id", idea)
                .query(LocalDate.class)
                .single();
    }

    void due(UUID idea, LocalDate day) {
        db.sql("update idea set due = :day where id = :id")
                .param("day", day)
                .param("id", idea)
                .update();
        db.sql("update turn set due = :day where idea = :id")
                .param("day", day)
                .param("id", idea)
                .update();
    }

    int turns(UUID idea) {
        return db.sql("select count(*) from turn where idea = :id")
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    int unitNumber() {
        return db.sql("select number from unit where id = :id")
                .param("id", social)
                .query(Integer.class)
                .single();
    }

    MvcTestResult template(String template) {
        return mvc.post()
                .uri("/staff/workshops/%s/promise/template".formatted(evening.id()))
                .header("Cookie", organiser)
                .param("id", UUID.randomUUID().toString())
                .param("template", template)
                .exchange();
    }

    MvcTestResult gives(Map<String, String> other) {
        return gives(organiser, other);
    }

    /** The form as it is filled in usually, but for some fields. */
    MvcTestResult gives(String who, Map<String, String> other) {
        var typed =
                new HashMap<>(
                        Map.of(
                                "stations[0].purpose", "EXPERTISE",
                                "stations[0].days", "20",
                                "coordinationDays", "10",
                                "graceDays", "5",
                                "usefulUntil", ""));
        typed.putAll(other);
        var request =
                mvc.post()
                        .uri("/staff/workshops/%s/promise".formatted(evening.id()))
                        .header("Cookie", who)
                        .param("id", UUID.randomUUID().toString());
        typed.forEach(request::param);
        return request.exchange();
    }
}
