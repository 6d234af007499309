/** The PostgreSQL that carries the house: embedded in the data directory, or the operator's own. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package stellwand.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
