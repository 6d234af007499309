package stellwand.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * SHA-256 over fields, each after its length in four bytes: so no two rows of fields look the same.
 */
final class Fields {
    private final MessageDigest digest = Hash.sha256();

    Fields add(byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).flip());
        digest.update(field);
        return this;
    }

    Fields add(String field) {
        return add(Hash.bytes(field));
    }

    Fields add(long field) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    Fields add(UUID field) {
        return add(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(field.getMostSignificantBits())
                        .putLong(field.getLeastSignificantBits())
                        .array());
    }

    /** Ends it. */
    byte[] hash() {
        return digest.digest();
    }
}
