/** Ideas: where they come from, sighting, bundles; what is to be examined. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "journal",
            "attachment",
            "web",
            "language",
            "likeness",
            "proposal",
            "theme",
            "unit",
            "unit::absence",
            "promise",
            "people",
            "workshop",
            "round",
            "floor",
            "board",
            "workday"
        })
package stellwand.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
