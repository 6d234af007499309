/** The reference evening and its simulated people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "journal",
            "web",
            "mailbox",
            "people",
            "workshop",
            "round",
            "floor",
            "board",
            "room"
        })
package stellwand.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
