/** The review: what units say of an idea, what came out, and what its contributors read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "web",
            "workday",
            "people",
            "workshop",
            "board",
            "unit",
            "promise",
            "unit::absence",
            "idea",
            "mailbox"
        })
package stellwand.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
