/** The record of an evening: what hung on the boards, and where it came from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"journal", "web", "people", "workshop", "round", "floor", "board"})
package stellwand.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
