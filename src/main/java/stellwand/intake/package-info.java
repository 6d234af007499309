/** From form, counter and letter to ideas. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "language",
            "attachment",
            "web",
            "people",
            "people::contacts",
            "workshop",
            "board",
            "room",
            "idea",
            "review",
            "review::echo",
            "mailbox",
            "mailbox::fetch",
            "mailbox::incoming",
            "workday",
            "retention"
        })
package stellwand.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
