package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import stellwand.web.Networks;

/** Somebody has an idea and wants to hear of it by mail. */
abstract class HouseWithNews extends HouseWithIdeas {
    final UUID id = Wishes.idea();
    final String mail = "leyla-%s@example.org".formatted(id);
    String code = "";

    void writes(String text) {
        sendWith("mail", mail, "text", text);
    }

    void sendWith(String... params) {
        var request =
                mvc.post()
                        .uri("/ideas/new")
                        .header("X-Forwarded-For", Networks.of(id))
                        .param("id", Wishes.of(id));
        if (params.length == 2) request.param("text", "Ein Bus in der Nacht");
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        var location = request.exchange().getResponse().getHeader("Location");
        code = String.valueOf(location).replaceAll("/ideas/own/([0-9A-Z]{12}).*", "$1");
    }

    void confirms() {
        assertThat(mvc.post().uri(link(all().getFirst()))).hasStatusOk();
    }

    static String link(String receipt) {
        return receipt.replaceAll("(?s).*(/ideas/mail/\\S+).*", "$1");
    }

    /** The address of somebody who says the same in the form and confirms it. */
    String joins(UUID idea) {
        var omar = "omar-%s@example.org".formatted(idea);
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.any())
                .param("id", UUID.randomUUID().toString())
                .param("text", "Ich auch")
                .param("mail", omar)
                .param("same", String.valueOf(number(idea)))
                .exchange();
        assertThat(mvc.post().uri(link(lettersTo(omar).getFirst()))).hasStatusOk();
        return omar;
    }

    void tell() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
    }

    /** After the receipt. */
    List<String> letters() {
        return all().stream().skip(1).toList();
    }

    List<String> all() {
        return lettersTo(mail);
    }

    /** As if they had got so many within this day, or the day before. */
    void lettersOfToday(int count) {
        db.sql(
                        """
                        insert into contact_letter
                            (message_id, scope, contributor, about, sent_at, parting)
                        select n || '@' || scope, scope, contributor, scope, now(), false
                        from contact, generate_series(1, :count) as n
                        where scope = :id
                        """)
                .param("count", count)
                .param("id", id)
                .update();
    }

    void aDayLater() {
        db.sql(
                        "update contact_letter set sent_at = sent_at - interval '25 hours' where scope = :id")
                .param("id", id)
                .update();
    }
}
