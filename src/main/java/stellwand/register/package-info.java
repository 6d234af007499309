/** The public window: every idea's state and history. Reads only. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "web",
            "people",
            "theme",
            "unit",
            "promise",
            "workshop",
            "board",
            "room",
            "attachment",
            "idea",
            "review",
            "intake"
        })
package stellwand.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
