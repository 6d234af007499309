package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Written;

/** One text may hold several ideas, and several may say the same. */
class PartsTest extends HouseWithIdeas {
    @Test
    void bundled_every_wording_number_and_code_stays() throws Exception {
        var one = Wishes.idea();
        var other = Wishes.idea();
        sent(one, "Mehr Bänke im Park");
        var code = sent(other, "Sitzgelegenheiten im Park");
        staff(one, "sighting");

        assertThat(staff(other, "bundle", "into", "999999")).hasStatus(422);
        assertThat(staff(other, "bundle", "into", String.valueOf(number(one)))).hasStatus(302);

        assertThat(page("/ideas/" + number(one))).contains("Idee " + number(other));
        assertThat(page("/ideas/" + number(other)))
                .contains("Sitzgelegenheiten", "zusammen mit Idee " + number(one));
        assertThat(page("/ideas/own/" + code)).contains("zusammen mit Idee " + number(one));
    }

    @Test
    void split_the_whole_keeps_its_words_and_each_part_is_an_idea() throws Exception {
        var id = Wishes.idea();
        var code = sent(id, "Eine Uhr am Markt. Und Blumen.");

        assertThat(staff(id, "parts", "words", "Nur einer")).hasStatus(422);
        assertThat(staff(id, "parts", "words", "Eine Uhr\r\nam Markt\r\n\r\n Blumen am Markt "))
                .hasStatus(302);

        var parts =
                db.sql("select number from idea where whole = :id order by number")
                        .param("id", id)
                        .query(Integer.class)
                        .list();
        assertThat(parts).hasSize(2);
        assertThat(page("/ideas/own/" + code)).contains("Idee " + parts.getFirst());
        assertThat(page("/staff/ideas")).contains("Blumen am Markt");
    }

    @Test
    void erased_by_its_sender_the_parts_of_a_split_go_too() throws Exception {
        var id = Wishes.idea();
        var code = sent(id, "Eine Rutsche. Und Frau Unbekannt fragen.");
        staff(id, "parts", "words", "Eine Rutsche am See\n\nFrau Unbekannt fragen");
        for (var part : parts(id)) staff(part, "sighting");
        assertThat(page("/ideas?q=Unbekannt")).contains("Frau Unbekannt");

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(page("/ideas?q=Unbekannt")).doesNotContain("Frau Unbekannt");
        assertThat(
                        db.sql("select count(*) from content where text like '%Unbekannt%'")
                                .query(Integer.class)
                                .single())
                .isZero();
        await().atMost(20, SECONDS)
                .until(() -> standings("whole", id).equals(List.of("ERASED", "ERASED")));
    }

    @Test
    void what_hung_on_an_erased_one_waits_again() throws Exception {
        var one = Wishes.idea();
        var other = Wishes.idea();
        var code = sent(one, "Ein Spielplatz");
        sent(other, "Noch ein Spielplatz");
        staff(one, "sighting");
        staff(other, "bundle", "into", String.valueOf(number(one)));
        assertThat(staff(one, "undoing")).hasStatus(409);

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        await().atMost(20, SECONDS).until(() -> standings("id", other).equals(List.of("RECEIVED")));
    }

    private List<UUID> parts(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", whole)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<String> standings(String column, UUID id) {
        var sql =
                column.equals("whole")
                        ? "select standing from idea where whole = :id"
                        : "select standing from idea where id = :id";
        return db.sql(sql).param("id", id).query((row, _) -> row.getString(1)).list();
    }

    /** The server was killed between a split and its parts. */
    @Test
    void parts_that_a_killed_server_did_not_receive_come_by_themselves() {
        var id = Wishes.idea();
        sent(id, "Ein Brunnen. Und Schatten.");
        var part = UUID.randomUUID();
        var words = "idea/%s/text".formatted(part);
        var content = new ContentId(UUID.nameUUIDFromBytes(words.getBytes(UTF_8)));
        house.getBean(Journal.class)
                .submit(
                        new IdeaId(id).stream(),
                        new Envelope(
                                UUID.randomUUID(),
                                Envelope.HOUSE,
                                Instant.now(),
                                "",
                                List.of(new Written(content, "de", "Schatten am Brunnen"))),
                        _ ->
                                Decision.accept(
                                        List.<Event>of(new IdeaSplit(List.of(new IdeaId(part))))));

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(page("/staff/ideas")).contains("Schatten am Brunnen"));
        assertThat(parts(id)).containsExactly(part);
    }
}
