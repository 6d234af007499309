package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals raw mail with AES-256-GCM, so that a copy of the database tells nobody what people wrote. A
 * seal fits one mail only: its id is part of it.
 */
final class MailKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    private MailKey(byte[] key, SecureRandom random) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "STELLWAND_MAIL_IN_KEY should be 32 random bytes in Base64: openssl rand -base64 32");
        }
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    static MailKey parse(String base64, SecureRandom random) {
        return new MailKey(Base64.getDecoder().decode(base64.strip()), random);
    }

    /** Made at the first start, readable by its owner only. */
    static MailKey in(Path directory, SecureRandom random) {
        var file = directory.resolve("mail.key");
        try {
            Files.createDirectories(directory);
            if (!Files.exists(file)) make(file, random);
            return parse(Files.readString(file), random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file, SecureRandom random) throws IOException {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "mail-key-", "", onlyOwner);
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // that one counts
        } finally {
            Files.delete(draft);
        }
    }

    byte[] seal(UUID id, byte[] raw) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, id, nonce).doFinal(raw);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for the same address; nobody finds the address from it without the key. */
    byte[] mark(String address) {
        return mac().doFinal(address.toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }

    /** The same for the same mail, and for no other one. */
    byte[] mark(List<String> names, byte[] body) {
        var mac = mac();
        for (var each : names) {
            var name = each.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
        }
        return mac.doFinal(body);
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing when it was sealed with another key, or was changed. */
    Optional<byte[]> open(UUID id, byte[] sealed) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, id, nonce);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, UUID id, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return cipher;
    }
}
