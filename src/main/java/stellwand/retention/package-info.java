/** How long what is kept, when it goes by itself, and what went on which day. Knows nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "workday"})
package stellwand.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
