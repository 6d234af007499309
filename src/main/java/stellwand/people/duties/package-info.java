/**
 * What we owe to those whose data we hold: how long it is kept, what happens then, and what may be
 * done only with consent. Contributions to a workshop rest on a public task (GDPR Art. 6 (1) e), so
 * they need no consent and none can be withdrawn; consent is for extras.
 */
@NullMarked
@NamedInterface("duties")
package stellwand.people.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
