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
            "workday",
            "retention"
        })
package stellwand.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
