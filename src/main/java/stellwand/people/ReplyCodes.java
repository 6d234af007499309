package stellwand.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes reply codes from ids and a secret: they stand in no event, and can be made again when views
 * are rebuilt.
 */
@Component
public class ReplyCodes {
    private static final String HMAC = "HmacSHA256";

    private final Supplier<byte[]> secret;

    public ReplyCodes(JdbcClient db) {
        this.secret = SingletonSupplier.of(() -> secret(db));
    }

    private static byte[] secret(JdbcClient db) {
        return db.sql("select value from secret where name = 'reply-codes'")
                .query(byte[].class)
                .single();
    }

    /**
     * @param scope within which the other id is unique: a workshop for its cards, an idea for its
     *     contributors
     */
    public ReplyCode of(UUID scope, UUID id) {
        return ReplyCode.of(ByteBuffer.wrap(hmac(scope, id)).getLong());
    }

    private byte[] hmac(UUID scope, UUID id) {
        var message =
                ByteBuffer.allocate(4 * Long.BYTES)
                        .putLong(scope.getMostSignificantBits())
                        .putLong(scope.getLeastSignificantBits())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.get(), HMAC));
            return mac.doFinal(message.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
