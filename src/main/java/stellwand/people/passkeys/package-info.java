/**
 * Signing in with what a person has at hand: the device keeps a secret key for this house and signs
 * with it after a look at finger, face or PIN; we hold the other half (Web Authentication, W3C).
 * Knows staff only as ids; who of them may come in is decided elsewhere.
 */
@NullMarked
package stellwand.people.passkeys;

import org.jspecify.annotations.NullMarked;
