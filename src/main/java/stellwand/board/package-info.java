/** Pinboards: moderation cards, translations, links from challenge to solution approach. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "database",
            "journal",
            "web",
            "people",
            "workshop",
            "round",
            "floor"
        })
package stellwand.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
