package stellwand.evening;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Chromium's virtual authenticator: a page's device with a fingerprint reader, and whose finger.
 */
final class Fingerprint {
    private final CDPSession chromium;
    private final String reader;

    Fingerprint(Page page) {
        chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", device);
        reader =
                chromium.send("WebAuthn.addVirtualAuthenticator", wish)
                        .get("authenticatorId")
                        .getAsString();
    }

    int passkeys() {
        return chromium.send("WebAuthn.getCredentials", ofReader())
                .getAsJsonArray("credentials")
                .size();
    }

    /** Somebody else's finger from now on, or again the owner's. */
    void is(boolean known) {
        var wish = ofReader();
        wish.addProperty("isUserVerified", known);
        chromium.send("WebAuthn.setUserVerified", wish);
    }

    private JsonObject ofReader() {
        var wish = new JsonObject();
        wish.addProperty("authenticatorId", reader);
        return wish;
    }
}
