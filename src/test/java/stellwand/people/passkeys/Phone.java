package stellwand.people.passkeys;

import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A phone with its browser, as far as passkeys go; it also does what it should not. */
public final class Phone {
    private static final ObjectConverter CONVERTER = new ObjectConverter();

    private final KeyPair keys = keys();
    private final byte[] credential = sha256(keys.getPublic().getEncoded());
    public String origin = "http://localhost:8054";
    public String host = "localhost";
    public boolean isVerified = true;
    public boolean isPresent = true;
    public long count;
    private String handle = "";

    public Answer.Made make(Question.ToBegin question) {
        handle = question.user().id();
        var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        var made = new AttestedCredentialData(AAGUID.ZERO, credential, key);
        var data =
                new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                        sha256(bytes(host)),
                        (byte) (flags() | AuthenticatorData.BIT_AT),
                        count,
                        made);
        var attestation = new LinkedHashMap<String, Object>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", new AuthenticatorDataConverter(CONVERTER).convert(data));
        return new Answer.Made(
                Answer.text(client("webauthn.create", question.challenge())),
                Answer.text(CONVERTER.getCborMapper().writeValueAsBytes(attestation)));
    }

    public Answer.Signed sign(Question.ToSignIn question) {
        return sign(question.challenge());
    }

    public Answer.Signed sign(String challenge) {
        count = count == 0 ? 0 : count + 1;
        var said =
                new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        sha256(bytes(host)), flags(), count);
        var data = new AuthenticatorDataConverter(CONVERTER).convert(said);
        var client = client("webauthn.get", challenge);
        return new Answer.Signed(
                Answer.text(credential),
                handle,
                Answer.text(data),
                Answer.text(client),
                Answer.text(signature(data, sha256(client))));
    }

    /** The stored half, in hexadecimal. */
    public String name() {
        return HexFormat.of().formatHex(credential);
    }

    private byte flags() {
        return (byte)
                ((isPresent ? AuthenticatorData.BIT_UP : 0)
                        | (isVerified ? AuthenticatorData.BIT_UV : 0));
    }

    private byte[] client(String type, String challenge) {
        return bytes(
                """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
                """
                        .formatted(type, challenge, origin));
    }

    private byte[] signature(byte[] data, byte[] clientHash) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(clientHash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
