/** Which texts are like which, by their words, in memory. Knows ids and texts, no workshop. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package stellwand.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
