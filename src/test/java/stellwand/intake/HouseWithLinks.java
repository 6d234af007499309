package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A unit without people, and the link that it is sent. */
abstract class HouseWithLinks extends HouseWithReminders {
    private static final Pattern LINK = Pattern.compile("/drafts/[\\w-]+");

    final UUID sport = UUID.randomUUID();
    final String mail = "sport-%s@stadt.example".formatted(sport);

    @BeforeEach
    void a_unit_without_people() {
        unitWith(sport, "Sportamt", "mail", mail);
    }

    String mailed() {
        reminders.tellHandedOver(Instant.now().plusSeconds(360));
        var link = LINK.matcher(lettersTo(mail).getLast());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    MvcTestResult looks(String path) {
        return mvc.get().uri(URI.create(path)).exchange();
    }

    MvcTestResult writes(String link, Map<String, String> said) {
        return writes(link, UUID.randomUUID().toString(), said);
    }

    MvcTestResult writes(String link, String id, Map<String, String> said) {
        return writes(link, shown(link), id, said);
    }

    MvcTestResult writes(String link, List<String> shown, String id, Map<String, String> said) {
        var all = new HashMap<>(said);
        shown.forEach(it -> all.put("shown", it));
        return post(link, id, all);
    }

    /** The draft that is in the form: whoever writes has read it. */
    List<String> shown(String link) {
        var form = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
        return form.matcher(seen(link, "")).results().map(it -> it.group(1)).toList();
    }

    MvcTestResult post(String path, String id, Map<String, String> params) {
        var request = mvc.post().uri(path).param("id", id);
        params.forEach(request::param);
        return request.exchange();
    }
}
