package stellwand.people.passkeys;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stellwand.web.RefusedException;
import tools.jackson.core.JacksonException;

/** Reads and checks what devices say; all of it is the library's work. */
final class Notary {
    /** Most wanted first. Every device knows one of the last two. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.RS256);

    private final ObjectConverter converter = new ObjectConverter();

    /** Not strict: nobody is asked to prove which make of device it is. */
    private final WebAuthnManager library =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);

    private final Site site;

    Notary(Site site) {
        this.site = site;
    }

    Site site() {
        return site;
    }

    RegistrationData read(Answer.Made made) {
        return orRefuse(() -> library.parse(made.read()));
    }

    AuthenticationData read(Answer.Signed signed) {
        return orRefuse(() -> library.parse(signed.read()));
    }

    /** What it answers. The library takes {@code null} for JSON, too. */
    static byte[] nonce(@Nullable CollectedClientData said) {
        if (said == null) throw new RefusedException(Refusal.PASSKEY_IS_NOT_ACCEPTED);
        return said.getChallenge().getValue();
    }

    StoredKey check(RegistrationData said, byte[] nonce, UUID staff) {
        var wanted = new RegistrationParameters(server(nonce), algorithms(), true, true);
        var made =
                requireNonNull(orRefuse(() -> library.verify(said, wanted)).getAttestationObject());
        var device = made.getAuthenticatorData();
        var key = requireNonNull(device.getAttestedCredentialData());
        return new StoredKey(
                UUID.randomUUID(),
                staff,
                key.getCredentialId(),
                converter.getCborMapper().writeValueAsBytes(key.getCOSEKey()),
                device.getSignCount(),
                device.isFlagBE());
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return ALGORITHMS.stream()
                .map(each ->
                        new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
                .toList();
    }

    /** How often the device has signed by now. */
    long check(AuthenticationData said, byte[] nonce, StoredKey known) {
        var wanted = new AuthenticationParameters(server(nonce), record(known), null, true, true);
        var signed = orRefuse(() -> library.verify(said, wanted));
        return requireNonNull(signed.getAuthenticatorData()).getSignCount();
    }

    private CredentialRecordImpl record(StoredKey known) {
        var key = converter.getCborMapper().readValue(known.publicKey(), COSEKey.class);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                known.backupEligible(),
                null,
                known.signCount(),
                new AttestedCredentialData(AAGUID.ZERO, known.credential(), key),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(byte[] nonce) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(new DefaultChallenge(nonce))
                .build();
    }

    private static <T> T orRefuse(Supplier<T> look) {
        try {
            return look.get();
        } catch (MaliciousCounterValueException _) {
            throw new RefusedException(Refusal.PASSKEY_MAY_BE_COPIED);
        } catch (WebAuthnException | JacksonException | IllegalArgumentException _) {
            throw new RefusedException(Refusal.PASSKEY_IS_NOT_ACCEPTED);
        }
    }
}
