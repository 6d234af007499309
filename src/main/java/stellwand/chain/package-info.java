/** Service chains: a client's way through several units, station by station, for everybody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "web",
            "people",
            "unit",
            "theme",
            // texts in several languages, and nothing of an evening
            "workshop"
        })
package stellwand.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
