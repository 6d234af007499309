package stellwand.people.passkeys;

import static java.util.Objects.requireNonNullElse;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationRequest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import stellwand.web.RefusedException;

/** What a device says, in base64url as the standard does. What is missing is empty. */
public sealed interface Answer {

    /** A new passkey. */
    record Made(@Nullable String clientDataJSON, @Nullable String attestationObject)
            implements Answer {

        RegistrationRequest read() {
            return new RegistrationRequest(bytes(attestationObject), bytes(clientDataJSON));
        }
    }

    /** The signature of one that there is. */
    record Signed(
            @Nullable String id,
            @Nullable String userHandle,
            @Nullable String authenticatorData,
            @Nullable String clientDataJSON,
            @Nullable String signature)
            implements Answer {

        byte[] credential() {
            return bytes(id);
        }

        AuthenticationRequest read() {
            return new AuthenticationRequest(
                    credential(),
                    bytes(userHandle),
                    bytes(authenticatorData),
                    bytes(clientDataJSON),
                    bytes(signature));
        }
    }

    private static byte[] bytes(@Nullable String base64url) {
        try {
            return Base64.getUrlDecoder().decode(requireNonNullElse(base64url, ""));
        } catch (IllegalArgumentException noBase64) {
            throw new RefusedException(Refusal.PASSKEY_IS_NOT_ACCEPTED);
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
