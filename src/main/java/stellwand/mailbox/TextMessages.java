package stellwand.mailbox;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Text messages to phones, if the operator has a gateway for them; they cost money. */
@Component
public class TextMessages {
    private final @Nullable TextGateway gateway;
    private final List<String> prefixes;

    /**
     * @param prefixes to which countries they go: a message to a far island costs a hundredfold
     */
    TextMessages(
            @Value("${stellwand.text.url:}") String url,
            @Value("${stellwand.text.authorization:}") String authorization,
            @Value("${stellwand.text.prefixes:+49}") String prefixes) {
        this.gateway = url.isBlank() ? null : new HttpTextGateway(url, authorization);
        this.prefixes =
                Arrays.stream(prefixes.split(","))
                        .map(String::strip)
                        .filter(prefix -> !prefix.isEmpty())
                        .toList();
    }

    /** Whether there is a gateway. */
    public boolean isOpen() {
        return gateway != null;
    }

    /** Whether a message can go to this number at all. */
    public boolean reach(String number) {
        return gateway != null && prefixes.stream().anyMatch(number::startsWith);
    }

    public TextGateway.Answer send(String number, String text) {
        return gateway == null || !reach(number)
                ? new TextGateway.Answer.Never("unreachable")
                : gateway.send(number, text);
    }
}
