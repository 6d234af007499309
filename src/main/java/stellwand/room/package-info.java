/** The screens of the evening: joining, the wall, the console. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "web",
            "people",
            "people::duties",
            "workday",
            "workshop",
            "promise",
            "retention",
            "round",
            "floor",
            "stage",
            "board"
        })
package stellwand.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
