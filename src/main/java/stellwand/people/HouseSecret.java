package stellwand.people;

import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Of the whole house, in its database: by it we know again what we made, and nobody else makes it.
 */
@Component
public class HouseSecret {
    private static final String HMAC = "HmacSHA256";

    private final Supplier<byte[]> secret;

    public HouseSecret(JdbcClient db) {
        this.secret = SingletonSupplier.of(() -> secret(db));
    }

    private static byte[] secret(JdbcClient db) {
        return db.sql("select value from secret where name = 'reply-codes'")
                .query(byte[].class)
                .single();
    }

    /**
     * HMAC-SHA-256. Two uses never sign messages that could be the same: each begins with its own
     * name, but for reply codes, which sign 32 bytes.
     */
    public byte[] sign(byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.get(), HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
