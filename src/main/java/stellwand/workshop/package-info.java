/** Preparing an evening: agenda, theme tables, briefing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "people"})
package stellwand.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
