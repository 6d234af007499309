/** Brings mail in by IMAP: stored first, then moved away on the server, then handed on. */
@NullMarked
@NamedInterface("fetch")
package stellwand.mailbox.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
