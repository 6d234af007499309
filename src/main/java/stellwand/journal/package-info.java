/** Ordered streams of events, erasable contents, commands, and the feed. Knows no workshop. */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package stellwand.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
