/**
 * What we owe to those whose data we hold: what may be counted of them, and what may be done only
 * with consent. How long it is kept is in {@code stellwand.retention}. Contributions to a workshop
 * rest on a public task (GDPR Art. 6 (1) e), so they need no consent and none can be withdrawn;
 * consent is for extras.
 */
@NullMarked
@NamedInterface("duties")
package stellwand.people.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
