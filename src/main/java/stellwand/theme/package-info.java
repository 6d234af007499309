/** Themes: the office's own words for what ideas are about. Few, and of the whole house. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "people", "workshop"})
package stellwand.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
