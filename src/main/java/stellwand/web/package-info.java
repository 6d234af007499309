/** The shared page: frame, locales, errors, limits, problem documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal"})
package stellwand.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
