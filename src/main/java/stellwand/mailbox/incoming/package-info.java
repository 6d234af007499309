/**
 * A raw message, read: who, to which of our addresses, what they say, and whether we may answer.
 */
@NullMarked
@NamedInterface("incoming")
package stellwand.mailbox.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
