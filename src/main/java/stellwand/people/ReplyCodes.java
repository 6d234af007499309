package stellwand.people;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes reply codes from ids and a secret: they stand in no event, and can be made again when views
 * are rebuilt.
 */
@Component
public class ReplyCodes {
    private final HouseSecret secret;

    public ReplyCodes(HouseSecret secret) {
        this.secret = secret;
    }

    /**
     * @param scope within which the other id is unique: a workshop for its cards, an idea for its
     *     contributors
     */
    public ReplyCode of(UUID scope, UUID id) {
        var message =
                ByteBuffer.allocate(4 * Long.BYTES)
                        .putLong(scope.getMostSignificantBits())
                        .putLong(scope.getLeastSignificantBits())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
        return ReplyCode.of(ByteBuffer.wrap(secret.sign(message.array())).getLong());
    }
}
