/** The directory of units: what each does, whom it belongs to, what became of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "web",
            "workday",
            "people",
            // texts in several languages, and nothing of an evening
            "workshop"
        })
package stellwand.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
