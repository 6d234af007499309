/** What the walls show: the facilitator switches them from the console. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "people", "workshop"})
package stellwand.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
