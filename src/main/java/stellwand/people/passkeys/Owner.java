package stellwand.people.passkeys;

import java.util.UUID;

/**
 * Whom a device is to know as the passkey's owner.
 *
 * @param name how the device calls the account when it asks which one
 */
public record Owner(UUID staff, String name) {}
