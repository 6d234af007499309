package stellwand.people.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Consent to one extra. Given and withdrawn by whoever has the reply code of the contribution: no
 * account is needed, and withdrawing is as easy as giving (GDPR Art. 7 (3)). What was withdrawn
 * stays on record as such, and given again is a new consent.
 *
 * @param wording key and version of the sentence that was agreed to
 */
public record Consent(
        String replyCode,
        Extra extra,
        String wording,
        Instant givenAt,
        @Nullable Instant revokedAt) {

    public boolean holds() {
        return revokedAt == null;
    }
}
