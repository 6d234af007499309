package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import stellwand.people.ReplyCode;

/** What comes in and is sighted, and what everybody reads of it. */
abstract class HouseForEverybody extends HouseWithCards {
    /** All have it, so that they are like each other and are found by it. */
    static final String COMMON = "Rhabarber";

    private int before;

    /** Other tests leave theirs behind. */
    @BeforeEach
    void what_was_there_before() {
        before = db.sql("select coalesce(max(number), 0) from idea").query(Integer.class).single();
    }

    /** Of each way that there is: what one reads there. */
    Map<String, String> everybodyReads() {
        return new PublicWays(mvc, evening.id()).walk(numbers(), COMMON);
    }

    void nobodyReads(String... words) {
        everybodyReads()
                .forEach((way, read) ->
                        assertThat(read).as("on the way " + way).doesNotContain(words));
    }

    Map<UUID, Integer> numbers() {
        var all = new LinkedHashMap<UUID, Integer>();
        db.sql("select id, number from idea where number > :before order by number")
                .param("before", before)
                .query((row, _) -> all.put(row.getObject("id", UUID.class), row.getInt("number")))
                .list();
        return all;
    }

    /** As a page names it, and not a longer number. */
    String named(UUID idea) {
        return "Idee %d<".formatted(number(idea));
    }

    List<UUID> parts(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", whole)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** By somebody who presses on the idea's page. */
    String joined(UUID idea) {
        var location =
                mvc.post()
                        .uri("/ideas/%d/contributors".formatted(number(idea)))
                        .param("id", UUID.randomUUID().toString())
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        return String.valueOf(location).replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }

    String ofAuthor(UUID idea) {
        return db.sql("select reply_code from idea_contributor where idea = :id and not joined")
                .param("id", idea)
                .query((row, _) -> new ReplyCode(row.getString("reply_code")).letters())
                .single();
    }
}
