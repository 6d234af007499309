package stellwand.board;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import stellwand.workshop.WorkshopId;

/**
 * Makes reply codes from card ids and a secret: they stand in no event, and can be made again when
 * views are rebuilt.
 */
@Component
class ReplyCodes {
    private static final String HMAC = "HmacSHA256";

    private final Supplier<byte[]> secret;

    ReplyCodes(JdbcClient db) {
        this.secret = SingletonSupplier.of(() -> secret(db));
    }

    private static byte[] secret(JdbcClient db) {
        return db.sql("select value from secret where name = 'reply-codes'")
                .query(byte[].class)
                .single();
    }

    /** With the workshop, since nothing keeps two of them from holding cards of the same id. */
    ReplyCode of(WorkshopId workshop, CardId card) {
        return ReplyCode.of(ByteBuffer.wrap(hmac(workshop.id(), card.id())).getLong());
    }

    private byte[] hmac(UUID workshop, UUID card) {
        var message =
                ByteBuffer.allocate(4 * Long.BYTES)
                        .putLong(workshop.getMostSignificantBits())
                        .putLong(workshop.getLeastSignificantBits())
                        .putLong(card.getMostSignificantBits())
                        .putLong(card.getLeastSignificantBits());
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.get(), HMAC));
            return mac.doFinal(message.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
