/** What is open now: rounds and their tasks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "people", "workshop"})
package stellwand.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
