package stellwand.room;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.workshop.JoinCode;

/** The address of the house, as the people in the hall use it. */
@Component
final class Doorplate {
    private final URI url;

    Doorplate(@Value("${stellwand.url:http://localhost:8054}") URI url) {
        this.url = URI.create(url.toString().replaceAll("/+$", ""));
    }

    /** Short enough to be typed: without what a browser adds by itself. */
    String typed() {
        return url.getAuthority() + url.getPath();
    }

    /** As it stands in a letter, to be touched. */
    String url() {
        return url.toString();
    }

    /** Where a scanned code leads. */
    String join(JoinCode code) {
        return url + "/j/" + code.letters();
    }
}
