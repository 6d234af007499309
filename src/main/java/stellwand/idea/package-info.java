/** Ideas: where they come from, sighting, bundles; what is to be examined. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "journal", "web", "people", "workshop", "board"})
package stellwand.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
