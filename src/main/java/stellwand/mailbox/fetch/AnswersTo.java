package stellwand.mailbox.fetch;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where answers to our letters go, so that somebody reads them. */
@Component
public class AnswersTo {
    private final @Nullable String address;

    AnswersTo(@Value("${stellwand.mail.in.urls:}") String urls) {
        var all = ImapAddress.parseAll(urls);
        address =
                all.stream()
                        .filter(each -> each.workshop() == null)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .map(ImapAddress::address)
                        .orElse(null);
    }

    /** The address that belongs to no workshop, else the first; null when no mail is fetched. */
    public @Nullable String address() {
        return address;
    }
}
