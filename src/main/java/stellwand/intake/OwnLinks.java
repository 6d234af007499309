package stellwand.intake;

import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Proofs;
import stellwand.people.contacts.WayBack;

/**
 * Links for what we send to a contributor: whoever follows one has read it there, and sees their
 * contact unmasked.
 */
@Component
class OwnLinks {
    private final Proofs proofs;
    private final URI home;

    OwnLinks(Proofs proofs, @Value("${stellwand.url}") URI home) {
        this.proofs = proofs;
        this.home = home;
    }

    /** To how it stands. */
    String idea(ReplyCode code, UUID scope, UUID contributor, WayBack way) {
        return at(
                "/ideas/own/%s/p/%s"
                        .formatted(code.letters(), proofs.make(scope, contributor, way)));
    }

    /** To what we have of them. */
    String data(ReplyCode code, UUID scope, UUID contributor, WayBack way) {
        return at(
                "/ideas/own/%s/data/p/%s"
                        .formatted(code.letters(), proofs.make(scope, contributor, way)));
    }

    /** Where no more letters can be asked for; mail servers read it, so it proves nothing. */
    URI stop(ReplyCode code) {
        return home.resolve("/ideas/own/" + code.letters() + "/data");
    }

    private String at(String path) {
        return home.resolve(path).toString();
    }
}
