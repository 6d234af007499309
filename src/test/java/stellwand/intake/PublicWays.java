package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.poster.Printed;

/** Everything that somebody may read of ideas who is nobody in particular. */
class PublicWays {
    private static final Pattern IDEA = Pattern.compile("href=\"/ideas/(\\d+)\"");

    private final MockMvcTester mvc;
    private final UUID evening;

    /**
     * @param evening of which there is a poster
     */
    PublicWays(MockMvcTester mvc, UUID evening) {
        this.mvc = mvc;
        this.evening = evening;
    }

    /**
     * @param ideas each with its number
     * @param word by which one may search, and which other ideas may have, too
     */
    Map<String, String> walk(Map<UUID, Integer> ideas, String word) {
        var read = new LinkedHashMap<String, String>();
        for (var path :
                new String[] {
                    "/ideas?x=1", "/ideas.csv?x=1", "/ideas.atom?x=1", "/api/ideas?x=1"
                }) {
            for (var more :
                    new String[] {
                        "", "&sort=changed", "&q=" + word, "&standing=split", "&standing=set-aside"
                    }) {
                read(read, path + more);
            }
        }
        for (var path : new String[] {"/ledger", "/ledger/fragment", "/api/ledger"}) {
            read(read, path);
        }
        ideas.forEach((id, number) -> {
            read(read, "/ideas/" + number);
            read(read, "/api/ideas/" + id);
        });
        print(read, "/ledger/report.pdf?workshop=" + evening);
        print(read, "/ledger/poster.pdf?workshop=%s&language=de&paper=a3".formatted(evening));
        read.put("similar", similar("Etwas mit " + word));
        return read;
    }

    String similar(String text) {
        return body(mvc.post().uri("/ideas/similar").param("text", text).exchange());
    }

    /** Where a page leads. */
    static List<Integer> ideasOn(String page) {
        return IDEA.matcher(page).results().map(it -> Integer.valueOf(it.group(1))).toList();
    }

    private void read(Map<String, String> read, String path) {
        read.put(path, body(mvc.get().uri(path).exchange()));
    }

    private void print(Map<String, String> read, String path) {
        var answer = mvc.get().uri(path).exchange().getResponse();
        if (answer.getStatus() == 200) read.put(path, Printed.text(answer.getContentAsByteArray()));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
