/**
 * What a workshop promises before it begins: the path of its ideas, and by when each is answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "people", "workshop", "unit"})
package stellwand.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
