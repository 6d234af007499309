/** Mail out: a queue with retries; mail in: fetched, sealed, read. Knows nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "retention"})
package stellwand.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
