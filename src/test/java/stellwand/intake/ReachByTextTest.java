package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a phone hears of how somebody is reached. */
class ReachByTextTest extends HouseWithReach {
    private static final Gateway GATEWAY = new Gateway();
    private static final String NUMBER = "+491765551234";

    @DynamicPropertySource
    static void operator(DynamicPropertyRegistry registry) {
        registry.add("stellwand.text.url", GATEWAY::url);
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void a_number_is_sent_the_link_that_shows_all_and_hears_when_news_go_elsewhere()
            throws Exception {
        var code = writes("back", "TEXT", "number", "0176 5551234");
        sent(1);
        assertThat(seen(data(code), null)).contains("+49 … 34", "Link an meine Nummer");

        press(data(code) + "/link");
        sent(2);
        var link = texts().getLast().replaceAll("(?s).*(/ideas/own/\\w+/p/[\\w-]{20}).*", "$1");
        assertThat(seen(data(code), follow(link))).contains(NUMBER);

        press(data(code) + "/contact", "number", "0211 8991");
        press(data(code) + "/contact", "number", "0211 8992");
        await().atMost(20, SECONDS).until(() -> texts().size() == 3);
        assertThat(texts().getLast())
                .contains("anderswohin", "sagen Sie es bitte dem Amt")
                .doesNotContain("+49211", "/own/");
        await().atMost(20, SECONDS).until(() -> count("select count(*) from text_parting") == 0);
    }

    @Test
    void whoever_lost_the_code_gets_the_link_by_text_where_one_has_arrived() throws Exception {
        var number = "+491765557890";
        writes("back", "TEXT", "number", "0176 5557890");
        await().atMost(20, SECONDS)
                .until(() ->
                        count(
                                        "select count(*) from contact where sent_at is not null"
                                                + " and number = '"
                                                + number
                                                + "'")
                                == 1);
        assertThat(page("/ideas/own")).contains("E-Mail-Adresse oder Handynummer");

        press("/ideas/own/lost", "reach", "0176 555 78 90");
        await().atMost(20, SECONDS).until(() -> GATEWAY.textsTo(number).size() == 2);

        assertThat(GATEWAY.textsTo(number).getLast())
                .contains("Hier sind Ihre Links", "Nummer " + number(id), "/p/")
                .doesNotContain("Idee", "Bus");
    }

    private void sent(int messages) {
        await().atMost(20, SECONDS)
                .until(() ->
                        texts().size() == messages
                                && count(
                                                "select count(*) from contact"
                                                        + " where sent_at is not null"
                                                        + " and number = '"
                                                        + NUMBER
                                                        + "'")
                                        == 1);
    }

    private static List<String> texts() {
        return GATEWAY.textsTo(NUMBER);
    }
}
