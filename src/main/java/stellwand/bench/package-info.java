/** What the house can carry, measured through the same doors as everybody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "language", "likeness", "proposal"})
package stellwand.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
