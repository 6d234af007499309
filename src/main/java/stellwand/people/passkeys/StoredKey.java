package stellwand.people.passkeys;

import java.util.UUID;

/**
 * The half of a passkey that checks the other.
 *
 * @param credential how the device calls it
 * @param publicKey in COSE (RFC 9052), as the device wrote it
 * @param signCount how often the device had signed; zero for those that do not count
 * @param backupEligible whether the device may copy it to others of the same person
 */
record StoredKey(
        UUID id,
        UUID staff,
        byte[] credential,
        byte[] publicKey,
        long signCount,
        boolean backupEligible) {}
