/**
 * What became of the ideas, on paper: the answer poster, and the report for the council. Reads
 * only.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "web",
            "people",
            "workshop",
            "unit",
            "board",
            "room",
            "idea",
            "review",
            "register"
        })
package stellwand.poster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
