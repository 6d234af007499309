/** Days on which the office works: promises are kept by then. Knows nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package stellwand.workday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
