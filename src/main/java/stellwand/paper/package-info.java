/**
 * Cards of paper: photos of what hangs on brown paper, written up card by card. Each card keeps the
 * part of the photo that shows it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "board",
            "journal",
            "people",
            "retention",
            "round",
            "web",
            "workshop"
        })
package stellwand.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
