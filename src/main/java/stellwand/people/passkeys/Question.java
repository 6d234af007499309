package stellwand.people.passkeys;

import java.util.List;

/**
 * What a device is asked, as the standard writes it in JSON ({@code
 * PublicKeyCredentialCreationOptionsJSON} and {@code PublicKeyCredentialRequestOptionsJSON}).
 */
public sealed interface Question {
    /** Only devices that know the owner by finger, face or PIN: a found phone must not sign in. */
    String VERIFIED = "required";

    long TIMEOUT_MS = Nonces.VALID.toMillis();

    record Of(String id, String name) {}

    record Kind(String type, long alg) {}

    record Known(String type, String id) {}

    /**
     * @param residentKey so that nobody has to type who they are
     */
    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    record User(String id, String name, String displayName) {}

    /**
     * For making a passkey. Which make of device it is, we do not ask ({@code attestation}).
     *
     * @param excludeCredentials those that this person has already
     */
    record ToBegin(
            String challenge,
            Of rp,
            User user,
            List<Kind> pubKeyCredParams,
            long timeout,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation)
            implements Question {}

    /** For signing in. The device knows by itself whose passkeys it has for this house. */
    record ToSignIn(String challenge, String rpId, long timeout, String userVerification)
            implements Question {}
}
