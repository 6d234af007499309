package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import stellwand.idea.IdeaId;

/** Whose idea it is, as an opaque id: another one for each idea, so that nothing joins them. */
final class Contributor {
    private Contributor() {}

    static UUID of(IdeaId idea) {
        return UUID.nameUUIDFromBytes(("contributor/" + idea.id()).getBytes(UTF_8));
    }
}
