/** People in the hall: who sits at which theme table, and what is announced to all of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "people", "workshop", "round"})
package stellwand.floor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
