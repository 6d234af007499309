package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import stellwand.people.contacts.ContactList;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.WayBack.ByCall;

/** That the office put it otherwise became news with an update: of what was before nobody hears. */
class OldWordsOfTheOfficeTest extends HouseWithNews {
    @Test
    void after_the_update_an_idea_is_as_its_events_say_and_nobody_gets_a_letter() throws Exception {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        tell();
        assertThat(letters()).hasSize(1);
        putOtherwise(id);
        var now = news(id);

        before(id, "idea.sighted");
        update();
        tell();

        assertThat(news(id)).isEqualTo(now);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nor_does_whoever_is_examined_with_it() throws Exception {
        var other = examined("Nachts soll ein Bus fahren");
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "bundle", "into", String.valueOf(number(other)));
        tell();
        putOtherwise(other);

        before(other, "idea.sighted");
        update();
        tell();

        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_did_not_know_what_came_before_hears_of_all_at_once() throws Exception {
        writes("Ein Bus in der Nacht");
        staff(id, "sighting");
        putOtherwise(id);

        before(id, "idea.sighted");
        update();
        confirms();
        tell();

        assertThat(letters()).singleElement().asString().contains("Vom Amt umgeschrieben");
    }

    @Test
    void who_was_called_is_not_called_once_more() throws Exception {
        writes("Ein Bus in der Nacht");
        staff(id, "sighting");
        var omar = calledOf(id);
        putOtherwise(id);
        assertThat(knowsAll(omar)).isFalse();

        before(id, "idea.sighted");
        update();

        assertThat(knowsAll(omar)).isTrue();
    }

    private void putOtherwise(UUID idea) {
        staff(idea, "wording", "words", "Ein Nachtbus vom Bahnhof", "language", "de");
    }

    private Map<String, @Nullable Object> news(UUID idea) {
        return db.sql("select news, news_at from idea where id = :id")
                .param("id", idea)
                .query()
                .singleRow();
    }

    /** As it was while the office's words were no news: this was the last one. */
    private void before(UUID idea, String last) {
        db.sql(
                        """
                        update idea set news = seq, news_at = at
                        from event where stream = :id and type = :last and id = :id
                        """)
                .param("id", idea)
                .param("last", last)
                .update();
    }

    private void update() throws Exception {
        var script = new ClassPathResource("db/migration/V93__words_of_the_office.sql");
        db.sql(script.getContentAsString(UTF_8)).update();
    }

    /** Somebody who was told by telephone how it stands now. */
    private UUID calledOf(UUID idea) {
        var omar = UUID.randomUUID();
        house.getBean(Contacts.class)
                .keep(idea, omar, new ByCall(new PhoneNumber("+492118991"), null), "de");
        house.getBean(ContactList.class)
                .told(idea, omar, "IN_REVIEW", Instant.now(), UUID.randomUUID());
        return omar;
    }

    private boolean knowsAll(UUID called) {
        return db.sql(
                        """
                        select told_upto >= news_at as knows from contact
                        join idea on idea.id = scope
                        where contributor = :who
                        """)
                .param("who", called)
                .query((row, _) -> row.getBoolean("knows"))
                .single();
    }
}
